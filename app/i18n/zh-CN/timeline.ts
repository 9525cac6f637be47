import type { Area } from "../catalogue";

export const timeline = {
  title: "规划时间轴",
  description: (from: string, to: string) => `${from}至${to}的规划时间轴`,
  periods: "规划期",
  terms: "理事会届次",
  phases: "阶段",
  today: "今天",
  hinge: "承启",
  hingeMeaning: "两个规划期的衔接",
  asTable: "以表格查看",
  legend: {
    label: "图例",
    fill: "填充为进度",
    notch: "短竖线为序时进度",
    ribbon: "衔接带的粗细为承接份额",
    revised: "虚线为修订",
  },
  columns: {
    item: "事项",
    startsOn: "开始",
    endsOn: "结束",
    progress: "进度",
    health: "进展状态",
    succession: "规划衔接",
  },
  succeeds: (type: string, share: string, goal: string) => `${type}（${share}）至“${goal}”`,
  moreRows: (count: number) => `另有 ${count} 项`,
} satisfies Area;
