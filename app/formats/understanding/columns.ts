/** What a column of a table of tasks holds. */
export type ColumnRole =
  | "number"
  | "part"
  | "aspect"
  | "direction"
  | "level"
  | "subject"
  | "content"
  | "aim"
  | "lead"
  | "cooperating"
  | "responsible"
  | "starts"
  | "deadline"
  | "weight"
  | "person"
  | "progress"
  | "remark"
  | "phases"
  | "alsoDirections"
  | "lifecycle"
  | "measure"
  | "milestones"
  | "titleZh"
  | "titleEn"
  | "statementZh"
  | "statementEn";

// What columns are called, by what they hold; the names as they are once blanks, brackets and what stands in them are gone.
const names: Readonly<Record<ColumnRole, string>> = {
  number: "序号 编号 号 项目编号 任务编号 no no. number id # code",
  part: "部分 篇章 章节 板块 类别 分类 领域 类型 大类 组别 groupleader group section part chapter category area",
  aspect: "方面 工作方面 小类 子类 aspect",
  direction: "重点方向 方向 所属方向 keydirection direction",
  level: "层级 级别 level kind",
  subject:
    "重点任务 重点工作任务 工作任务 任务 主要任务 具体任务 任务名称 任务内容 责任事项 目标任务 专项目标 重点工作 主要工作 工作事项 事项 工作项目 项目 项目名称 名称 重点 工作重点 重点事项 改革任务 改革事项 工作要点 目标 主要目标 goal task title name item measure worktask keytask",
  content:
    "具体措施 具体工作内容 工作内容 工作措施 主要措施 主要举措 工作举措 举措 战略举措 措施 具体内容 内容 重点举措 任务分解 分解任务 工作安排 推进措施 具体工作 实施内容 measures content details action actions",
  aim: "工作目标 预期目标 年度目标 目标要求 工作要求 目标值 阶段目标 节点目标 完成目标 预期成效 工作标准 内容说明 statement description aim target",
  lead: "牵头单位 牵头部门 主办单位 主办部门 牵头处室 牵头科室 牵头 主办 主责单位 主责部门 牵头责任单位 第一责任单位 主办处室 leadunit lead leaddepartment leadingunit leader",
  cooperating:
    "配合单位 配合部门 协办 协办单位 配合处室 配合科室 协同单位 参与单位 配合 协办处室 协助单位 协同部门 参加单位 参与部门 配合责任单位 coopunits cooperatingunits cooperating cooperatingunit partners",
  responsible:
    "责任单位 责任部门 责任处室 责任科室 部门 单位 承办单位 承办部门 落实单位 责任主体 实施单位 responsibleunit responsible units unit department",
  starts: "开始 开始时间 开始日期 起始时间 启动时间 开工时间 start starts starton startson startdate",
  deadline:
    "完成时限 完成时间 时限 时间 完成日期 截止时间 截止日期 完成期限 期限 时间要求 时限要求 完成时限要求 计划完成时间 时间安排 办结时限 进度安排 时间节点 结束 结束日期 deadline due duedate enddate end ends endson finish",
  weight: "权重 分值 weight",
  person:
    "分管领导 分管负责人 责任人 责任领导 牵头领导 包保领导 联系人 负责人 分管市领导 牵头市领导 具体责任人 person owner",
  progress: "进度 进度状态 进展状态 进展情况 完成情况 进展 状态 落实情况 推进情况 progress health status",
  remark: "备注 说明 来源 依据 note notes remark source sourceurl",
  phases: "阶段 实施阶段 所属阶段 规划阶段 phase phases",
  alsoDirections: "兼属方向 兼属重点方向 其他方向 furtherdirections alsoin",
  lifecycle: "实施情况 lifecycle",
  measure: "计量方式 进度计量 进度计量方式 measuredby",
  milestones: "各时间节点 里程碑 milestones",
  titleZh: "中文名称 中文标题 titleinchinese chinesetitle",
  titleEn: "英文名称 英文标题 titleinenglish englishtitle",
  statementZh: "中文说明 statementinchinese",
  statementEn: "英文说明 statementinenglish",
};

const roles = new Map<string, ColumnRole>();
for (const [role, words] of Object.entries(names) as [ColumnRole, string][]) {
  for (const word of words.split(/\s+/)) roles.set(word, role);
}

/** What the head of a column says it holds; null where it says nothing that is known. */
export function roleOf(head: string): ColumnRole | null {
  const plain = head
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^】]*】/g, "")
    .replace(/[\s*:：_-]|zh$|en$/g, "");
  if (plain === "" || plain.length > 30) return null;
  const whole = roles.get(plain) ?? roles.get(plain.replace(/(?:zh|en)$/, ""));
  if (whole) return whole;
  for (const part of plain.split(/[/、及和或]/)) {
    const role = roles.get(part);
    if (role) return role;
  }
  return roles.get(plain.replace(/^20\d\d年(?:度)?/, "")) ?? null;
}
