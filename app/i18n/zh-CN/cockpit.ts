import type { Area } from "../catalogue";

export const cockpit = {
  title: "总览",
  heading: (organisation: string) => (organisation === "" ? "规划总览" : `${organisation}规划总览`),
  ordinal: (place: number) => "一二三四五六七八九十"[place - 1] ?? String(place),
  lists: { all: "查看全部", fewer: "收起" },
  toPlans: "查看规划",
  asOf: (day: string) => `截至${day}`,
  timeline: "规划时间轴",
  timelines: { label: "各规划的时间轴", lead: "筛选、与某日对比、导出打印和调整日期，请进入规划的时间轴：" },
  counts: { label: "目标进展", all: "全部目标", decisions: "待决策", goals: (count: number) => `${count}个目标` },
  directions: {
    title: "各重点方向的进展",
    lead: "按目标数统计，点击可查看其中的目标。",
    column: "重点方向",
    empty: "规划尚未设置重点方向。",
    emptyNext: "请理事会在规划大纲中设置。",
  },
  decisions: {
    title: "需要决策的事项",
    lead: "来自各部门最近的工作汇报。",
    since: (day: string) => `${day}提出`,
    by: (body: string) => `请${body}决定`,
    empty: "目前没有等待决策的事项。",
    emptyNext: "部门在工作汇报中提出后，将列在这里。",
  },
  stale: {
    title: "久未更新",
    lead: "超过期限仍未更新的任务，逾期最久的在前。",
    empty: "各事项均在期限内更新。",
  },
  unowned: {
    title: "尚无牵头部门",
    lead: "没有牵头部门的事项难以落实。",
    empty: "各事项均有牵头部门。",
    emptyWhy: "新增事项如未确定牵头部门，将列在这里。",
  },
  reports: {
    title: "最新工作汇报",
    lead: "各部门最近填报的任务进展。",
    empty: "尚无工作汇报。",
    emptyWhy: "部门填报任务进展后，将列在这里。",
    month: (month: string) => `${month}填报周期`,
    on: (age: string) => `${age}填报`,
    noChange: (reason: string) => `本期无变化：${reason}`,
    noUnit: "未注明部门",
  },
  onlyDrafts: {
    title: "尚无实施中的规划",
    why: "现有规划均为草案，总览只汇集先行实施、已审议通过和总结评估中的规划。",
    next: "规划审议通过或先行实施后，进展将显示在这里。",
  },
  noPlans: {
    title: "还没有规划",
    why: "总览汇集各规划的时间轴与进展，目前尚无规划。",
    next: "请系统管理员先登记部门、邀请成员，再由理事会新建规划。",
  },
} satisfies Area;
