import type { Area } from "../catalogue";

export const timelinePage = {
  title: "时间轴",
  titleOf: (plan: string) => `${plan}：时间轴`,
  lead: "目标、举措与任务在规划期内的安排与进展，与前后相接的规划并列。",
  more: "更多事项",
  unowned: "尚无牵头部门",
  isNew: "对比日之后新增",
  filter: {
    label: "筛选",
    words: "名称或编号",
    direction: "重点方向",
    allDirections: "全部方向",
    unit: "牵头或配合部门",
    allUnits: "全部部门",
    health: "进展状态",
    allHealths: "全部状态",
    period: "规划期",
    allPeriods: "全部规划期",
    compare: "与某日对比",
    submit: "应用",
    clear: "清除筛选",
    active: (count: number) => `筛选（已设${count}项）`,
  },
  comparing: (day: string) => `阴影为${day}的起止日期，仅标出有变动的事项。`,
  notCompared: (day: string) => `${day}没有可供对比的记录。`,
  found: (count: number) => `找到${count}项，连同其上级事项一并列出。`,
  foundMost: (count: number) => `符合条件的事项较多，只列出前${count}项，请缩小筛选范围。`,
  examinedMost: (count: number, examined: number) =>
    `已检查前${examined}项，其中${count}项符合条件；请增加其他条件以检查其余事项。`,
  nothingFound: {
    title: "没有符合条件的事项",
    soFar: "尚未找到符合条件的事项",
    why: "在所列规划中没有找到同时符合各项条件的目标、举措或任务。",
  },
  empty: {
    title: "规划尚无目标",
    why: "时间轴按目标、举措和任务的起止日期绘制，而本规划尚未列入目标。",
    next: "打开规划大纲",
    nextForReaders: "理事会在规划大纲中列入目标后，时间轴将显示在这里。",
  },
} satisfies Area;
