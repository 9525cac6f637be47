import { readLine } from "~/db/read-line.server";
import type { View } from "~/db/view.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { ElementId, type PlanId } from "~/domain/ids";
import type { LevelNames } from "~/domain/level-names";
import { type Actor, may } from "~/domain/permissions";
import { allows } from "~/domain/plan-status";
import { fail, type Result, succeed } from "~/domain/result";
import type { KeyDirection, Phase, Plan, PlanElement, Unit } from "~/domain/rows";
import type { PlanPlace } from "~/formats/understanding/review-places";
import { look, planInSight } from "~/services/look.server";

/** A place in the plan that a document can go to. */
export interface ImportPlace extends PlanPlace {
  /** `direction:` or `element:` before an id. */
  readonly value: string;
  readonly titleZh: string;
  readonly titleEn: string;
}

export interface ImportFacts {
  readonly plan: Plan;
  readonly today: CalendarDate;
  readonly levelNames: LevelNames;
  /** The units that are still there, in their order. */
  readonly units: readonly Unit[];
  readonly mayAddUnit: boolean;
  /** The plan's own, for what names of a document stand for. */
  readonly phases: readonly Phase[];
  readonly directions: readonly KeyDirection[];
  /** Besides the top: directions, then goals each with its measures, then the place that is asked for where it is deeper. */
  readonly places: readonly ImportPlace[];
}

const mostGoals = 200;
const mostMeasures = 400;

/**
 * What a document is taken in against, for those who may edit the plan's outline while its status lets them.
 * @param place one that has to be among the places, as `ImportPlace.value` writes it
 */
export async function loadImport(
  actor: Actor,
  planId: PlanId,
  place: string | null,
  now?: number,
): Promise<Result<ImportFacts>> {
  const looking = await look(actor, "read-plans", null, now);
  if (!looking.ok) return looking;
  const { view, today, settings } = looking.value;
  const found = await planInSight(actor, looking.value, planId);
  if (!found.ok) return found;
  const plan = found.value;
  if (!may(actor, "edit-outline", { planId })) return fail({ code: "forbidden", action: "edit-outline" });
  if (!allows(plan.status, "edit-content")) return fail({ code: "plan-status", status: plan.status });
  const [phases, directions] = await Promise.all([
    view.find("phase", { planId }, { orderBy: ["startsOn", "id"] }),
    view.find("keyDirection", { planId }, { orderBy: ["sortKey", "id"] }),
  ]);
  const places = await placesIn(view, planId, directions.slice(0, 100));
  const deeper = places.some(({ value }) => value === place) ? [] : await deeperPlace(view, planId, place);
  return succeed({
    plan,
    today,
    levelNames: settings.levelNames,
    units: await view.find("unit", { closedOn: null }, { orderBy: ["sortKey", "id"], take: 2000 }),
    mayAddUnit: may(actor, "add-unit"),
    ...{ phases, directions },
    places: [...places, ...deeper],
  });
}

async function placesIn(view: View, planId: PlanId, directions: readonly KeyDirection[]): Promise<ImportPlace[]> {
  const living = { planId, lifecycle: { not: "cancelled" } } as const;
  const [goals, measures] = await Promise.all([
    view.find("element", { ...living, kind: "goal" }, { orderBy: ["sortKey"], take: mostGoals }),
    view.find("element", { ...living, kind: "measure" }, { orderBy: ["parentId", "sortKey"], take: mostMeasures }),
  ]);
  const below = new Map<string, PlanElement[]>();
  for (const measure of measures) below.set(measure.parentId, [...(below.get(measure.parentId) ?? []), measure]);
  return [
    ...directions.map(directionPlace),
    ...goals.flatMap((goal) =>
      [goal, ...(below.get(goal.id) ?? [])].map((element, at) => elementPlace(element, at === 0 ? 1 : 2)),
    ),
  ];
}

async function deeperPlace(view: View, planId: PlanId, place: string | null): Promise<ImportPlace[]> {
  const id = ElementId.safeParse(place?.replace(/^element:/, ""));
  const element = id.success ? await view.first("element", { id: id.data, planId }) : null;
  if (!element || element.lifecycle === "cancelled") return [];
  return [elementPlace(element, (await readLine(view, element)).length + 1)];
}

function directionPlace({ id, titleZh, titleEn }: KeyDirection): ImportPlace {
  return { value: `direction:${id}`, kind: "direction", depth: 0, titleZh, titleEn };
}

function elementPlace({ id, kind, titleZh, titleEn }: PlanElement, depth: number): ImportPlace {
  return { value: `element:${id}`, kind, depth, titleZh, titleEn };
}
