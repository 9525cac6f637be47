import fc from "fast-check";
import { type CalendarDate, calendarDate } from "~/domain/calendar-date";
import { addDays } from "~/domain/calendar-days";
import type { OutlineTableRow, OutlineTableWords } from "~/formats/outline-table";
import { noParticulars, type Particulars, type ParticularWords } from "~/formats/particulars/particulars";
import { writtenCells } from "~/formats/particulars/written-cells";
import type { EntryKind, PlanDocument, PlanEntry } from "~/formats/plan-document";
import { common } from "~/i18n/zh-CN/common";

export const units = [
  "学术活动与服务部",
  "质控部",
  "各区、县(市)政府(管委会)",
  "市规划和自然资源局",
  "A/B, and C",
  "培训部（筹）",
  "=办",
];

export const words: OutlineTableWords = {
  heads: {
    ...{ code: "序号", direction: "重点方向", kind: "层级", title: "名称", statement: "内容说明", lead: "牵头部门" },
    ...{
      cooperating: "配合部门",
      startsOn: "开始",
      endsOn: "完成时限",
      weight: "权重",
      progress: "进度",
      health: "进展状态",
      ...{ phases: "阶段", alsoDirections: "兼属方向", lifecycle: "实施情况", measure: "计量方式" },
      ...{ milestones: "各时间节点", otherTitle: "英文名称", otherStatement: "英文说明" },
    },
  },
  kinds: { direction: "重点方向", goal: "目标", measure: "战略举措", task: "任务" },
};

export const kindNames: ReadonlyMap<string, EntryKind> = new Map(
  (Object.entries(words.kinds) as [EntryKind, string][]).map(([kind, name]) => [name, kind]),
);

const particularWords: ParticularWords = { lifecycles: common.lifecycles, measuredBy: common.measuredBy };

const start = calendarDate("2026-01-01");
const nasty = [
  "=1+1",
  "-5",
  "@a",
  "'=x",
  "一、开头",
  "（一）开头",
  "1.1 开头",
  "注：不是备注",
  "合计",
  "序号",
  "任务",
  "a,b",
  'a"b',
  "<b>&",
  "_x0041_",
  "年度",
  "2026年底前",
  "牵头单位：甲",
  "| a |",
  "# 标题",
  "x；y",
  "😀",
];
const title = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({
    minLength: 1,
    maxLength: 40,
    unit: fc.constantFrom(..."强基层促转化 abcXYZ0123、，。；（）()'\"=+-@<>&%".split("")),
  }),
);
const line = title.map((text) => text.trim().replace(/\s+/g, " ")).filter((text) => text !== "");
const statement = fc.oneof(
  fc.constant(""),
  line,
  fc.tuple(line, line).map((lines) => lines.join("\n")),
);
const span = fc
  .tuple(fc.nat(3000), fc.nat(600))
  .map(([from, days]): [CalendarDate, CalendarDate] => [addDays(start, from), addDays(start, from + days)]);
const duty = fc.tuple(
  fc.option(fc.constantFrom(...units)),
  fc.uniqueArray(fc.constantFrom(...units), { maxLength: 4 }),
);

/** Phases of the plan; one name holds every separator. */
export const phases = ["起步阶段", "攻坚、提升；冲刺阶段", "Phase, two"];

const quantity = fc.record({
  measuredBy: fc.constant("quantity" as const),
  plannedQuantity: fc.integer({ min: 1, max: 1_000_000_000 }),
  quantityUnit: fc.constantFrom("", "人次", "个/年", "2次", "m²"),
});
const share = fc.constant({ measuredBy: "percent" as const, plannedQuantity: null, quantityUnit: "" });
const point = fc.record({
  title: line,
  otherTitle: fc.oneof(fc.constant(""), line),
  dueOn: fc.nat(3000).map((days) => addDays(start, days)),
  weight: fc.oneof(fc.constant(100), fc.integer({ min: 1, max: 10_000 })),
});
const life = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ lifecycle: "active" as const, lifecycleReason: "" }) },
  { weight: 1, arbitrary: line.map((lifecycleReason) => ({ lifecycle: "suspended" as const, lifecycleReason })) },
);

/** What an element says beside its columns; places are for goals alone. */
const particulars = fc
  .record({
    otherTitle: fc.oneof(fc.constant(""), line),
    otherStatement: statement,
    phases: fc.subarray(phases),
    also: fc.nat(3),
    measure: fc.oneof(share, quantity),
    milestones: fc.array(point, { maxLength: 3 }),
    byMilestones: fc.boolean(),
    life,
  })
  .map(({ measure, milestones, byMilestones, life: told, ...rest }) => ({
    ...{ ...rest, otherIn: "en" as const, milestones, ...measure, ...told },
    ...(byMilestones && milestones.length > 0
      ? { measuredBy: "milestones" as const, plannedQuantity: null, quantityUnit: "" }
      : {}),
  }));

const element = fc.record({
  title: line,
  statement,
  span,
  duty,
  weight: fc.integer({ min: 1, max: 10_000 }),
  depth: fc.nat(5),
  task: fc.boolean(),
  particulars,
});
const group = fc.record({
  title: fc.option(line),
  otherTitle: fc.oneof(fc.constant(""), line),
  elements: fc.array(element, { maxLength: 8 }),
});

/** Outlines as plans hold them: directions with goals, measures and tasks; what stands outside all directions comes last. */
export const arbitraryOutline: fc.Arbitrary<PlanDocument> = fc
  .array(group, { minLength: 1, maxLength: 4 })
  .map((groups) => ({ entries: entriesOf(groups) }))
  .filter(({ entries }) => entries.length > 0);

type Group = {
  title: string | null;
  otherTitle: string;
  elements: {
    title: string;
    statement: string;
    span: [CalendarDate, CalendarDate];
    duty: [string | null, string[]];
    weight: number;
    depth: number;
    task: boolean;
    particulars: Omit<Particulars, "alsoDirections"> & { also: number };
  }[];
};

function entriesOf(groups: readonly Group[]): PlanEntry[] {
  const entries: PlanEntry[] = [];
  const ordered = [
    ...groups.filter((one) => one.title !== null),
    ...groups.filter((one) => one.title === null).slice(0, 1),
  ];
  const names = ordered.flatMap(({ title: name }) => name ?? []);
  for (const { title: name, otherTitle, elements } of ordered) {
    let line: number[] = [];
    if (name !== null) {
      const told = { ...noParticulars, otherIn: "en", otherTitle } as const;
      const nothing = {
        statement: "",
        lead: null,
        cooperating: [],
        startsOn: null,
        endsOn: null,
        weight: null,
        particulars: told,
      };
      entries.push({ kind: "direction", under: null, title: name, ...nothing });
      line = [entries.length - 1];
    }
    const base = line.length;
    for (const made of elements) {
      line = line.slice(0, base + Math.min(made.depth, line.length - base));
      const under = line.at(-1) ?? null;
      const above = under === null ? null : (entries[under]?.kind ?? null);
      const [lead, cooperating] = made.duty;
      const kind = kindUnder(above, made.task);
      entries.push({
        kind,
        under,
        ...{ title: made.title, statement: made.statement, weight: made.weight, lead },
        cooperating: cooperating.filter((unit) => unit !== lead),
        ...{ startsOn: made.span[0], endsOn: made.span[1] },
        particulars: particularsOf(made.particulars, kind, names),
      });
      line.push(entries.length - 1);
    }
  }
  return entries;
}

function particularsOf(
  { also, phases: inPhases, ...rest }: Group["elements"][number]["particulars"],
  kind: EntryKind,
  names: readonly string[],
): Particulars {
  const goal = kind === "goal";
  const alsoDirections = goal ? [...new Set(names)].slice(0, also) : [];
  return { ...rest, phases: goal ? inPhases : [], alsoDirections };
}

function kindUnder(above: EntryKind | null, task: boolean): EntryKind {
  if (above === null || above === "direction") return "goal";
  return above === "goal" && !task ? "measure" : "task";
}

/** The rows of the table, with codes as the outline's page prints them. */
export function rowsOf({ entries }: PlanDocument): OutlineTableRow[] {
  const codes: string[] = [];
  const counts = new Map<string, number>();
  const directions = entries.filter(({ kind }) => kind === "direction").length;
  return entries.map((entry, index) => {
    const outside = directions > 0 && entry.kind === "goal" && entry.under === null;
    const above = entry.under === null ? (outside ? String(directions + 1) : "") : (codes[entry.under] ?? "");
    const count = (counts.get(above) ?? 0) + 1;
    counts.set(above, count);
    const code = above === "" ? String(count) : `${above}.${count}`;
    codes[index] = code;
    const direction =
      entries.findLast((other, at) => at <= index && other.kind === "direction" && !outside)?.title ?? "";
    const cells = writtenCells(entry.particulars, particularWords);
    return { ...entry, code, direction, lead: entry.lead ?? "", progressBp: null, health: "", cells };
  });
}
