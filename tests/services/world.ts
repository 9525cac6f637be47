import { calendarDate } from "~/domain/calendar-date";
import { created } from "~/domain/change";
import { presetHealthRules } from "~/domain/health";
import { CommandId, ElementId, MemberId, PlanId, UnitId } from "~/domain/ids";
import { presetLevelNames } from "~/domain/level-names";
import { AddElement } from "~/domain/outline-commands";
import type { Actor, RoleName } from "~/domain/permissions";
import type { Result } from "~/domain/result";
import type { Plan, Unit } from "~/domain/rows";
import { editOutline } from "~/services/edit-outline.server";
import { enterFacts } from "~/services/enter-facts.server";

let counter = 0;

/** A command id nobody has used yet in this test file. */
export function aCommandId(): CommandId {
  counter += 1;
  return CommandId.parse(`command-${process.pid.toString(36)}-${String(counter).padStart(5, "0")}`);
}

export const academic = UnitId.parse("unit-academic");
export const quality = UnitId.parse("unit-quality");

export function anActor(role: RoleName, unitId: UnitId | null = null): Actor {
  const scopeKind = role === "department" ? "unit" : "organisation";
  const memberId = MemberId.parse(`member-${role}${unitId ? `-${unitId}` : ""}`);
  return { memberId, unitId, grants: [{ role, scopeKind, scopeId: role === "department" ? unitId : null }] };
}

export const council = anActor("council");
export const administrator = anActor("administrator");
export const leadership = anActor("leadership");

/** A clock that stands still at noon (UTC) of a day until it is moved. */
export function aClock(day: string) {
  let instant = Date.parse(`${day}T04:00:00Z`);
  return {
    now: () => instant,
    moveTo: (next: string) => {
      instant = Date.parse(`${next}T04:00:00Z`);
    },
  };
}

export function aPlan(fields: Partial<Plan> = {}): Plan {
  return {
    id: PlanId.parse("plan-next"),
    titleZh: "中长期发展规划",
    titleEn: "Medium- and long-term plan",
    status: "provisional",
    statusReason: "先行实施",
    resolutionId: null,
    startsOn: calendarDate("2026-01-01"),
    endsOn: calendarDate("2035-12-31"),
    parentPlanId: null,
    missionZh: "",
    missionEn: "",
    visionZh: "",
    visionEn: "",
    valuesZh: "",
    valuesEn: "",
    sample: true,
    contentRevision: 1,
    childrenRevision: 1,
    ...fields,
  };
}

function aUnit(id: UnitId, nameZh: string, nameEn: string, sortKey: string): Unit {
  return { id, kind: "department", nameZh, nameEn, sortKey, closedOn: null, successorId: null };
}

/** An organisation with two departments and these plans; one provisional ten-year plan unless told otherwise. */
export async function aWorld(plans: readonly Plan[] = [aPlan()], clock = aClock("2026-01-05")): Promise<void> {
  const organisation = {
    id: "organisation",
    nameZh: "示例学会",
    nameEn: "Sample association",
    timeZone: "Asia/Shanghai",
    levelNames: JSON.stringify(presetLevelNames),
    healthRules: JSON.stringify(presetHealthRules),
    healthLabels: null,
    delegation: null,
    backupRules: null,
  };
  const facts = [
    created("organisation", organisation),
    created("unit", aUnit(academic, "学术活动与服务部", "Academic activities", "a0")),
    created("unit", aUnit(quality, "质控部", "Quality control", "a1")),
    ...plans.map((plan) => created("plan", plan)),
  ];
  expectOk(await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, facts, clock));
}

type ElementFields = Partial<Parameters<typeof AddElement.parse>[0] & object> & Record<string, unknown>;

/** Adds an element through the outline and answers with its id. */
export async function addElement(fields: ElementFields, clock = aClock("2026-01-05")): Promise<ElementId> {
  const command = AddElement.parse({
    intent: "add-element",
    commandId: aCommandId(),
    planId: "plan-next",
    kind: "goal",
    titleZh: "目标",
    startsOn: "2026-01-01",
    endsOn: "2030-12-31",
    leadUnitId: academic,
    ...fields,
  });
  const committed = expectOk(await editOutline(council, command, clock));
  return ElementId.parse(committed.created[0]);
}

/** The value, or a failure that shows the problem. */
export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected success, got ${JSON.stringify(result.problem)}`);
  return result.value;
}
