import { generateNKeysBetween } from "fractional-indexing";
import { shape } from "#prisma/seed/size/shape";
import { calendarDate } from "~/domain/calendar-date";
import { type Change, created } from "~/domain/change";
import { presetHealthRules } from "~/domain/health";
import { BodyId, DirectionId, MemberId, PhaseId, PlanId, UnitId } from "~/domain/ids";
import { presetLevelNames } from "~/domain/level-names";
import type { Plan } from "~/domain/rows";

export const closingPlan = PlanId.parse("plan-closing");
export const nextPlan = PlanId.parse("plan-next");

const keys = generateNKeysBetween(null, null, 20);

export function unitId(index: number): UnitId {
  return UnitId.parse(`unit-${index % shape.units}`);
}

export function directionId(plan: PlanId, index: number): DirectionId {
  return DirectionId.parse(`${plan}-direction-${index % shape.directions}`);
}

const phases = [
  ["2026-01-01", "2027-12-31"],
  ["2028-01-01", "2030-12-31"],
  ["2031-01-01", "2035-12-31"],
] as const;

export function phaseId(index: number): PhaseId {
  return PhaseId.parse(`phase-${index % phases.length}`);
}

/** An organisation with its units, two plans on either side of the hinge, phases and key directions; all of it sample data. */
export function settingFacts(): Change[] {
  const organisation = {
    id: "organisation",
    nameZh: "示例单位",
    nameEn: "Sample organisation",
    timeZone: "Asia/Shanghai",
    levelNames: JSON.stringify(presetLevelNames),
    healthRules: JSON.stringify(presetHealthRules),
    healthLabels: null,
    delegation: null,
    backupRules: null,
  };
  return [
    created("organisation", organisation),
    ...Array.from({ length: shape.units }, (_, index) => unitFacts(index)).flat(),
    created("body", {
      id: BodyId.parse("body-council"),
      kind: "council",
      nameZh: "理事会",
      nameEn: "Council",
      sortKey: "a0",
    }),
    created("period", { id: "period-14", nameZh: "十四五", nameEn: "14th FYP", ...days("2021-01-01", "2025-12-31") }),
    created("period", { id: "period-15", nameZh: "十五五", nameEn: "15th FYP", ...days("2026-01-01", "2030-12-31") }),
    created("plan", planRow(closingPlan, "draft", "2021-01-01", "2025-12-31")),
    created("plan", planRow(nextPlan, "provisional", "2026-01-01", "2035-12-31")),
    ...phases.map(([from, to], index) =>
      created("phase", {
        id: phaseId(index),
        planId: nextPlan,
        titleZh: `第${index + 1}阶段`,
        titleEn: `Phase ${index + 1}`,
        ...days(from, to),
        contentRevision: 1,
      }),
    ),
    ...[closingPlan, nextPlan].flatMap((planId) =>
      Array.from({ length: shape.directions }, (_, index) =>
        created("keyDirection", {
          id: directionId(planId, index),
          planId,
          titleZh: `重点方向${index + 1}`,
          titleEn: `Direction ${index + 1}`,
          sortKey: keys[index] ?? "a0",
          contentRevision: 1,
        }),
      ),
    ),
  ];
}

export function days(from: string, to: string) {
  return { startsOn: calendarDate(from), endsOn: calendarDate(to) };
}

function unitFacts(index: number): Change[] {
  const id = unitId(index);
  const memberId = MemberId.parse(`member-${index}`);
  const person = { id: `person-${index}`, displayName: `填报员${index}（示例）` };
  const sortKey = keys[index] ?? "a0";
  return [
    created("unit", {
      id,
      kind: "department",
      nameZh: `部门${index}`,
      nameEn: `Department ${index}`,
      sortKey,
      closedOn: null,
      successorId: null,
    }),
    created("person", person),
    created("member", { id: memberId, personId: person.id, userId: null, unitId: id, status: "active" }),
  ];
}

function planRow(id: PlanId, status: Plan["status"], from: string, to: string): Plan {
  const texts = { missionZh: "", missionEn: "", visionZh: "", visionEn: "", valuesZh: "", valuesEn: "" };
  return {
    id,
    titleZh: `示例规划 ${from.slice(0, 4)}—${to.slice(0, 4)}`,
    titleEn: `Sample plan ${from.slice(0, 4)}–${to.slice(0, 4)}`,
    status,
    statusReason: "示例",
    resolutionId: null,
    ...days(from, to),
    parentPlanId: null,
    ...texts,
    sample: true,
    contentRevision: 1,
    childrenRevision: 1,
  };
}
