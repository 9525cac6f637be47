import type { View, Where } from "~/db/view.server";
import type { ElementId, PlanId, UnitId } from "~/domain/ids";
import type { KeyDirection, Milestone, Plan, PlanElement, WorkPoint, WorkPointLink } from "~/domain/rows";
import { spanOfYear } from "~/domain/year-span";

/** What the published plans ask of one department in one year, as rows. */
export interface UnitsYear {
  /** Those that run in the year, the earliest first. */
  readonly plans: readonly Plan[];
  /** Goals and tasks it leads or co-operates in, in the order they are printed in. */
  readonly goals: readonly PlanElement[];
  readonly tasks: readonly PlanElement[];
  /** All of them and its measures, by id. */
  readonly elements: ReadonlyMap<string, PlanElement>;
  /** Ids of those it leads. */
  readonly led: ReadonlySet<string>;
  /** Of its elements, those due in the year, the earliest first. */
  readonly milestones: readonly Milestone[];
  /** What the plans ask of the year, whoever carries it, with what carries it and the directions named. */
  readonly points: readonly WorkPoint[];
  readonly pointLinks: readonly WorkPointLink[];
  readonly directions: readonly KeyDirection[];
  /** Whether there is more than was read. */
  readonly more: boolean;
}

const kinds = ["goal", "measure", "task"] as const;
// Of the elements a department co-operates in, ever; those of the year are looked up among them.
const cooperationsRead = 3000;

/** Reads at most `most` elements of a kind; what is cancelled, and every draft, is left out. */
export async function readUnitsYear(view: View, unitId: UnitId, year: number, most: number): Promise<UnitsYear> {
  const { startsOn, endsOn } = spanOfYear(year);
  const inYear = { startsOn: { lte: endsOn }, endsOn: { gte: startsOn } };
  const plans = await view.find(
    "plan",
    { status: { not: "draft" }, ...inYear },
    { orderBy: ["startsOn", "id"], take: 50 },
  );
  const planIds = plans.map(({ id }) => id);
  const wanted: Where<PlanElement> = { planId: { in: planIds }, lifecycle: { not: "cancelled" }, ...inYear };
  const slice = { orderBy: ["endsOn", "id"], take: most + 1 } as const;
  const [cooperations, points, ...led] = await Promise.all([
    view.find("cooperation", { unitId }, { orderBy: ["id"], take: cooperationsRead + 1 }),
    view.find("workPoint", { planId: { in: planIds }, year }, { orderBy: ["sortKey", "id"] }),
    ...kinds.map((kind) => view.find("element", { ...wanted, leadUnitId: unitId, kind }, slice)),
  ]);
  const ids = cooperations.map(({ elementId }) => elementId);
  const shared = ids.length > 0 ? await view.find("element", { ...wanted, id: { in: ids } }) : [];
  const elements = new Map([...led.flat(), ...shared].map((element) => [element.id as string, element]));
  const order = orderIn(planIds);
  const of = (kind: PlanElement["kind"]) => [...elements.values()].filter((element) => element.kind === kind);
  return {
    plans,
    goals: of("goal").sort(order.goals),
    tasks: of("task").sort(order.tasks),
    elements,
    led: new Set(led.flat().map(({ id }) => id)),
    points: [...points].sort(order.points),
    ...(await readTied(view, [...elements.values()], points, { gte: startsOn, lte: endsOn })),
    more: led.some((list) => list.length > most) || cooperations.length > cooperationsRead,
  };
}

async function readTied(
  view: View,
  elements: readonly PlanElement[],
  points: readonly WorkPoint[],
  dueOn: { gte: PlanElement["startsOn"]; lte: PlanElement["endsOn"] },
): Promise<Pick<UnitsYear, "milestones" | "pointLinks" | "directions">> {
  const ids: ElementId[] = elements.map(({ id }) => id);
  const directionIds = points.flatMap(({ directionId }) => directionId ?? []);
  const [milestones, pointLinks, directions] = await Promise.all([
    ids.length > 0 ? view.find("milestone", { elementId: { in: ids }, dueOn }, { orderBy: ["dueOn", "id"] }) : [],
    points.length > 0 ? view.find("workPointLink", { workPointId: { in: points.map(({ id }) => id) } }) : [],
    directionIds.length > 0 ? view.find("keyDirection", { id: { in: directionIds } }) : [],
  ]);
  return { milestones, pointLinks, directions };
}

// Goals and points stand as in their plans; tasks by their last day. Text is compared by its bytes, as databases do.
function orderIn(planIds: readonly PlanId[]) {
  const place = ({ planId, sortKey, id }: PlanElement | WorkPoint) => [
    String(planIds.indexOf(planId)).padStart(3, "0"),
    sortKey,
    id,
  ];
  return {
    goals: (a: PlanElement, b: PlanElement) => compare(place(a), place(b)),
    points: (a: WorkPoint, b: WorkPoint) => compare(place(a), place(b)),
    tasks: (a: PlanElement, b: PlanElement) => compare([a.endsOn, a.id], [b.endsOn, b.id]),
  };
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}
