import type { Plan, PlanElement, WorkPoint, WorkPointLink } from "~/domain/rows";
import { yearsOf } from "~/domain/year-span";
import type { Look } from "~/services/look.server";

/** The work points an element carries out, and those it could be tied to where somebody looks for one. */
export interface ElementPoints {
  /** The latest year first. */
  readonly carried: readonly { readonly link: WorkPointLink; readonly point: WorkPoint }[];
  /** Of the years the element runs in, without those it carries out; null where nobody asked. */
  readonly choices: readonly WorkPoint[] | null;
}

const choicesShown = 200;

export async function readElementPoints(
  { view }: Look,
  plan: Plan,
  element: PlanElement,
  choosing: boolean,
): Promise<ElementPoints> {
  const links = await view.find("workPointLink", { elementId: element.id }, { orderBy: ["id"], take: 100 });
  const ids = links.map(({ workPointId }) => workPointId);
  const order = { orderBy: ["-year", "sortKey", "id"] } as const;
  const [points, open] = await Promise.all([
    ids.length > 0 ? view.find("workPoint", { id: { in: ids } }, order) : [],
    choosing
      ? view.find("workPoint", { planId: plan.id, year: { in: yearsOf(element) } }, { ...order, take: choicesShown })
      : null,
  ]);
  return {
    carried: points.flatMap((point) => {
      const link = links.find(({ workPointId }) => workPointId === point.id);
      return link ? [{ link, point }] : [];
    }),
    choices: open?.filter(({ id }) => !ids.includes(id)) ?? null,
  };
}
