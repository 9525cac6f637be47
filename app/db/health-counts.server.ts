import type { Connection } from "~/db/delegate.server";
import { readSettings } from "~/db/organisation.server";
import { readAlike, readAlikeInCells } from "~/db/read-alike.server";
import { standingOfRow } from "~/db/standing-row";
import { presentView, type View } from "~/db/view.server";
import type { CalendarDate } from "~/domain/calendar-date";
import type { Change } from "~/domain/change";
import type { HealthRules } from "~/domain/health";
import { type Bucket, bucketsOf } from "~/domain/health-buckets";
import type { ElementId, PlanId } from "~/domain/ids";
import type { NodeId, Placement, PlanElement } from "~/domain/rows";
import type { Standing } from "~/domain/standing";

// Content that health, or what it is counted by, depends on.
const counted: ReadonlySet<string> = new Set(["kind", "startsOn", "endsOn", "lifecycle", "directionId", "leadUnitId"]);

/** The elements whose counters a command may move, as they were. */
export interface CountedBefore {
  readonly ids: readonly string[];
  readonly buckets: readonly Bucket[];
  readonly rules: HealthRules;
}

/** Reads, before anything is written, what the touched elements are counted in; null where nothing is counted today. */
export async function countedBefore(
  connection: Connection,
  changes: readonly Change[],
  rolled: Iterable<NodeId>,
  today: CalendarDate,
): Promise<CountedBefore | null> {
  if ((await connection.healthDay.count({ where: { day: today } })) === 0) return null;
  const ids = [...new Set<string>([...rolled, ...changes.flatMap(countedIn)])];
  if (ids.length === 0) return null;
  const view = presentView(connection);
  const { healthRules } = await readSettings(view);
  return { ids, buckets: await bucketsFor(view, ids, today, healthRules), rules: healthRules };
}

/** Moves the counters of today by what the command changed. */
export async function moveCounters(connection: Connection, before: CountedBefore, today: CalendarDate): Promise<void> {
  const after = await bucketsFor(presentView(connection), before.ids, today, before.rules);
  const moves = new Map<string, { bucket: Bucket; n: number }>();
  const add = (bucket: Bucket, by: number) => {
    const key = Object.values(bucket).join("|");
    const move = moves.get(key);
    if (move) move.n += by;
    else moves.set(key, { bucket, n: by });
  };
  for (const bucket of before.buckets) add(bucket, -1);
  for (const bucket of after) add(bucket, 1);
  const days = await connection.healthDay.findMany({ where: { day: today } });
  const kept = new Set(days.map((day) => day.planId));
  for (const { bucket, n } of moves.values()) {
    if (n === 0 || !kept.has(bucket.planId)) continue;
    const id = { day: today, ...bucket };
    await connection.healthCount.upsert({
      where: { day_planId_dimension_key_kind_health: id },
      create: { ...id, n },
      update: { n: { increment: n } },
    });
  }
}

/** Lets a plan's counters of a day be counted anew when its last day has moved: health asks for that day. */
export async function forgetCounters(
  connection: Connection,
  changes: readonly Change[],
  day: CalendarDate,
): Promise<void> {
  // Counters of a later day were counted by a machine whose clock is ahead: what is recorded now belongs in them too.
  await connection.healthDay.deleteMany({ where: { day: { gt: day } } });
  const moved = changes.filter(
    (change) => change.entity === "plan" && change.op === "update" && change.field === "endsOn",
  );
  if (moved.length === 0) return;
  await connection.healthDay.deleteMany({ where: { day, planId: { in: moved.map((change) => change.id) } } });
}

/** Counts a plan's goals and tasks anew from a view, and stores the counters of that day. */
export async function countHealth(
  connection: Connection,
  view: View,
  planId: PlanId,
  day: CalendarDate,
): Promise<void> {
  const { healthRules } = await readSettings(view);
  const plan = await view.first("plan", { id: planId });
  if (!plan) return;
  const totals = new Map<string, { bucket: Bucket; n: number }>();
  const count = (buckets: readonly Bucket[], n: number) => {
    for (const bucket of buckets) {
      const key = Object.values(bucket).join("|");
      const total = totals.get(key);
      if (total) total.n += n;
      else totals.set(key, { bucket, n });
    }
  };
  for (const { element, standing, n } of await readAlike(connection, view.at, planId)) {
    count(bucketsOf(element, standing, [], plan.endsOn, day, healthRules), n);
  }
  for (const { element, standing, place, n } of await readAlikeInCells(connection, view.at, planId)) {
    const buckets = bucketsOf(element, standing, [place], plan.endsOn, day, healthRules);
    count(
      buckets.filter((bucket) => bucket.dimension === "cell"),
      n,
    );
  }
  await connection.healthCount.deleteMany({ where: { day, planId } });
  await connection.healthCount.createMany({
    data: [...totals.values()].map(({ bucket, n }) => ({ day, ...bucket, n })),
  });
  await connection.healthDay.deleteMany({ where: { day, planId } });
  await connection.healthDay.create({ data: { day, planId, rules: JSON.stringify(healthRules) } });
}

function countedIn(change: Change): string[] {
  if (change.entity === "placement") return change.op === "update" ? [] : [change.row.elementId];
  if (change.entity !== "element") return [];
  return change.op !== "update" || counted.has(change.field) ? [change.id] : [];
}

async function bucketsFor(
  view: View,
  ids: readonly string[],
  today: CalendarDate,
  rules: HealthRules,
): Promise<Bucket[]> {
  const elements = await view.find("element", { id: { in: ids as ElementId[] }, kind: { in: ["goal", "task"] } });
  return bucketsOfElements(view, elements, today, rules);
}

async function bucketsOfElements(
  view: View,
  elements: readonly PlanElement[],
  today: CalendarDate,
  rules: HealthRules,
) {
  if (elements.length === 0) return [];
  const rows = await view.find("standing", { nodeId: { in: elements.map((element) => element.id) } });
  const standings = new Map<NodeId, Standing>(rows.map((row) => [row.nodeId, standingOfRow(row)]));
  const goals = elements.filter((element) => element.kind === "goal").map((element) => element.id);
  const placed = new Map<string, Placement[]>();
  for (const placement of goals.length > 0 ? await view.find("placement", { elementId: { in: goals } }) : []) {
    placed.set(placement.elementId, [...(placed.get(placement.elementId) ?? []), placement]);
  }
  const plans = await view.find("plan", { id: { in: [...new Set(elements.map((element) => element.planId))] } });
  const ends = new Map(plans.map((plan) => [plan.id, plan.endsOn]));
  return elements.flatMap((element) => {
    const [standing, places] = [standings.get(element.id), placed.get(element.id) ?? []];
    return bucketsOf(element, standing, places, ends.get(element.planId) ?? element.endsOn, today, rules);
  });
}
