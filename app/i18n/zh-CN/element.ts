import type { Area } from "../catalogue";

export const element = {
  statement: "说明",
  period: "起止日期",
  weight: "权重",
  phases: "所处阶段",
  directions: "重点方向",
  milestones: "时间节点",
  children: "下级事项",
  contributions: "支撑的目标",
  contributors: "支撑此目标的任务",
  dependsOn: "依赖",
  successors: "承接于下一规划",
  predecessors: "承接自上一规划",
  frameworks: "落实的工作思路",
  reports: "工作汇报",
  history: "修改记录",
  reportedBy: (name: string, day: string) => `${name}于${day}填报`,
  changedBy: (name: string, day: string) => `${name}于${day}修改`,
  before: "修改前",
  after: "修改后",
  noReports: {
    title: "还没有工作汇报",
    why: "牵头部门每月填报一次，目前尚未填报。",
    next: "牵头部门可在“我的工作”中填报。",
  },
  noChildren: {
    title: "还没有下级事项",
    why: "可在规划大纲中添加。",
    next: "打开规划大纲",
  },
} satisfies Area;
