import type { TimelineRow } from "~/charts/timeline-input";
import type { DecadeTimelineInput } from "~/components/decade-timeline/decade-timeline-input";
import { aDecade, day } from "./decade-fixture";

type Line = [
  id: string,
  kind: TimelineRow["kind"],
  code: string,
  title: string,
  health: TimelineRow["health"],
  from?: string,
  to?: string,
  progressBp?: number | null,
  scheduledBp?: number,
  measuredBp?: number,
];

const depths = { direction: 0, goal: 1, measure: 2, task: 3, more: 1 };

const lines: Line[] = [
  ["d1", "direction", "一", "规划实施与评估", "on-track"],
  ["1.1", "goal", "1.1", "建成有影响力的医疗技术服务学术组织", "done", "2021-01-01", "2025-12-31", 10000, 10000, 10000],
  [
    "1.2",
    "goal",
    "1.2",
    "学术组织影响力进入西部前列，建立规划年度评估与中期评估制度",
    "on-track",
    "2026-01-01",
    "2030-12-31",
    2137,
    1790,
    9000,
  ],
  ["d2", "direction", "二", "人才发展体系", "watch"],
  ["2.1", "goal", "2.1", "青年人才库 200 人", "behind", "2022-01-01", "2025-12-31", 7800, 10000, 10000],
  ["2.2", "goal", "2.2", "内部创业机制试点", "watch", "2026-01-01", "2027-12-31", 3000, 4480, 8000],
  ["2.2.1", "measure", "2.2.1", "试点方案与资金办法", "watch", "2026-01-01", "2026-11-30", 8500, 9700, 10000],
  ["2.2.2", "measure", "2.2.2", "首批三个项目孵化", "watch", "2026-08-01", "2027-11-30", 1200, 2350, 10000],
  ["2.3", "goal", "2.3", "基层骨干规范化培训 1,200 人次", "on-track", "2026-01-01", "2030-12-31", 1700, 1790, 7500],
  ["d3", "direction", "三", "合作模式创新", "behind"],
  ["3.1", "goal", "3.1", "联合科研项目 20 项", "behind", "2021-01-01", "2025-12-31", 6600, 10000, 10000],
  ["3.2", "goal", "3.2", "人才交流项目", "done", "2021-06-01", "2024-12-31", 10000, 10000, 10000],
  ["3.3", "goal", "3.3", "川渝协同转化平台", "behind", "2026-01-01", "2030-12-31", 200, 1790, 4000],
  ["3.4", "goal", "3.4", "技术转移 12 项", "not-started", "2027-01-01", "2032-12-31", null, 0, 0],
  ["d4", "direction", "四", "学术组织建设", "on-track"],
  ["4.1", "goal", "4.1", "专委会换届与规范运行", "on-track", "2023-01-01", "2026-10-31", 8800, 10000, 10000],
  ["4.2", "goal", "4.2", "新建专委会 8 个", "on-track", "2026-01-01", "2030-12-31", 2500, 1790, 10000],
  ["4.3", "goal", "4.3", "分支机构信息系统", "cancelled", "2022-01-01", "2025-06-30", 3000, 10000, 10000],
  ["d5", "direction", "五", "品牌学术活动与专项培训", "watch"],
  ["5.1", "goal", "5.1", "品牌学术年会", "done", "2021-01-01", "2025-12-31", 10000, 10000, 10000],
  ["5.2", "goal", "5.2", "国际合作论坛", "stale", "2026-01-01", "2033-12-31", 800, 1120, 10000],
  ["5.3", "goal", "5.3", "品牌活动走进基层", "watch", "2026-01-01", "2035-12-31", 6200, 895, 10000],
  ["m", "more", "", "另有 3 项", "on-track"],
];

const milestones: Record<string, TimelineRow["milestones"]> = {
  "2.2.1": [
    { title: "方案审议通过", dueOn: day("2026-06-30") },
    { title: "资金到位", dueOn: day("2026-11-20") },
  ],
  "2.2.2": [{ title: "中期检查", dueOn: day("2027-05-31") }],
};

function rowOf([id, kind, code, title, health, from, to, progress, scheduled, measured]: Line): TimelineRow {
  return {
    id,
    kind,
    depth: depths[kind],
    title,
    health,
    progressBp: progress ?? null,
    scheduledBp: scheduled ?? null,
    measuredBp: measured ?? 10_000,
    ...(code === "" ? {} : { code }),
    ...(from ? { startsOn: day(from) } : {}),
    ...(to ? { endsOn: day(to) } : {}),
    ...(kind === "more" ? {} : { href: `/elements/${id}` }),
    ...(milestones[id] ? { milestones: milestones[id] } : {}),
  };
}

/** Sample: five directions, goals of the closing and the coming plan, every health, every kind of succession. */
export function bothPlans(): DecadeTimelineInput {
  return aDecade({
    rows: lines.map(rowOf),
    successions: [
      { fromId: "1.1", toId: "1.2", type: "carried-over", shareBp: 10_000 },
      { fromId: "2.1", toId: "2.2", type: "split", shareBp: 3500 },
      { fromId: "2.1", toId: "2.3", type: "split", shareBp: 6500 },
      { fromId: "3.1", toId: "3.3", type: "merged", shareBp: 10_000 },
      { fromId: "3.2", toId: "3.3", type: "merged", shareBp: 10_000 },
      { fromId: "5.1", toId: "5.2", type: "revised", shareBp: 10_000 },
      { fromId: "4.3", toId: null, type: "discontinued", shareBp: 10_000 },
    ],
    dependencies: [{ fromId: "2.2.1", toId: "2.2.2" }],
  });
}
