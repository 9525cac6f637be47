import type { ElementId, WorkPointId } from "~/domain/ids";
import type { Plan, PlanElement, WorkPoint, WorkPointLink } from "~/domain/rows";
import type { Look } from "~/services/look.server";
import { type Item, readItems } from "~/services/read-items.server";

/** A goal, measure or task that carries a work point out, and how it stands. */
export interface Carrier extends Item {
  readonly link: WorkPointLink;
}

export interface CarriedPoint {
  readonly point: WorkPoint;
  /** The first of them, the goals before measures and tasks. */
  readonly carriers: readonly Carrier[];
  readonly more: boolean;
}

/** Elements found for a work point that none of them carries out yet. */
export interface CarrierSearch {
  readonly pointId: WorkPointId;
  readonly words: string;
  readonly found: readonly PlanElement[];
}

const carriersShown = 30;
const foundShown = 12;

/** What a plan asks of a year, in order, each with what carries it out. */
export async function readYearPoints(look: Look, plan: Plan, year: number): Promise<CarriedPoint[]> {
  const { view } = look;
  const points = await view.find("workPoint", { planId: plan.id, year }, { orderBy: ["sortKey", "id"] });
  if (points.length === 0) return [];
  const links = await view.find("workPointLink", { workPointId: { in: points.map(({ id }) => id) } });
  const { items } = await readItems(
    look,
    links.map(({ elementId }) => elementId),
    [plan],
  );
  return points.map((point) => {
    const carriers = links.flatMap((link): Carrier[] => {
      const item = link.workPointId === point.id ? items.get(link.elementId) : undefined;
      return item ? [{ ...item, link }] : [];
    });
    carriers.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    return { point, carriers: carriers.slice(0, carriersShown), more: carriers.length > carriersShown };
  });
}

// Goals, measures, tasks: the alphabet has them in this order; then by their last day.
function orderOf({ element }: Carrier): string {
  return `${element.kind} ${element.endsOn} ${element.id}`;
}

/** The first elements of a plan whose title holds these words and that don't carry the point out yet. */
export async function findCarriers(
  { view }: Look,
  plan: Plan,
  { point, carriers }: CarriedPoint,
  words: string,
): Promise<CarrierSearch> {
  const contains = { contains: words };
  const without: ElementId[] = carriers.map(({ element }) => element.id);
  const wanted = { planId: plan.id, lifecycle: { not: "cancelled" }, id: { notIn: without } } as const;
  const found =
    words === ""
      ? await view.find("element", { ...wanted, kind: "goal" }, { orderBy: ["sortKey", "id"], take: foundShown })
      : await view.find(
          "element",
          { ...wanted, OR: [{ titleZh: contains }, { titleEn: contains }] },
          { orderBy: ["kind", "sortKey", "id"], take: foundShown },
        );
  return { pointId: point.id, words, found };
}
