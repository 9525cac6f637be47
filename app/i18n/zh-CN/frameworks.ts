import type { Area } from "../catalogue";

export const frameworks = {
  title: "工作思路",
  lead: "以数字概括的工作思路，各层级条目与规划目标相互对应。",
  tier: (position: number) => `第${position}层级`,
  tierKinds: { ideas: "条目", value: "目标值", open: "开放" },
  declared: (count: number) => `应有${count}条`,
  openIdea: "待理事会填写",
  linked: (count: number) => `${count}个目标或举措落实`,
  notLinked: "尚无目标或举措落实",
  issuer: "发布机关",
  document: "文件",
  validity: "适用期限",
  predecessor: "前一工作思路",
  source: "来源",
  empty: {
    title: "还没有工作思路",
    why: "尚未载入任何工作思路。",
    next: "请系统管理员载入。",
  },
} satisfies Area;
