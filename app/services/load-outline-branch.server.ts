import { readFirstIds } from "~/db/read-first-ids.server";
import { goalsOf, isAtHome, outsideDirections } from "~/db/read-outline-branches.server";
import { readRanks } from "~/db/read-ranks.server";
import type { CalendarDate } from "~/domain/calendar-date";
import type { DirectionId, ElementId, PhaseId, PlanId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Plan, PlanElement, Unit } from "~/domain/rows";
import { type Look, look, planInSight } from "~/services/look.server";
import { type BareRow, rowMaker } from "~/services/outline-rows.server";

/** Which rows of a branch are asked for. */
export interface OutlineBranchQuery {
  /** An element, a key direction, or `none` for the goals outside all of them. */
  readonly under: string;
  /** How many of its rows are there already. */
  readonly after: number;
  /** How many rows at most. */
  readonly take: number;
  readonly phaseId: PhaseId | null;
}

/** Some rows of one branch, with nothing opened below them. */
export interface OutlineBranchFacts {
  readonly rows: readonly BareRow[];
  readonly more: boolean;
  readonly units: readonly Unit[];
}

/** The rows below something, or those behind the ones already shown. */
export async function loadOutlineBranch(
  actor: Actor,
  planId: PlanId,
  query: OutlineBranchQuery,
  asOf: CalendarDate | null,
): Promise<Result<OutlineBranchFacts>> {
  const looking = await look(actor, "read-plans", asOf);
  if (!looking.ok) return looking;
  const found = await planInSight(actor, looking.value, planId);
  if (!found.ok) return found;
  const { view, store } = looking.value;
  const list = await listUnder(looking.value, planId, query);
  if (!list) return fail({ code: "not-found", entity: "element" });
  const { branch } = await readFirstIds(store.reader, view.at, { branch: list });
  const shown = branch.slice(query.after, query.after + query.take) as ElementId[];
  const elements = shown.length > 0 ? await view.find("element", { id: { in: shown } }) : [];
  const known = new Map<string, PlanElement>(elements.map((element) => [element.id, element]));
  const ordered = shown.flatMap((id) => known.get(id) ?? []).filter((element) => isAtHome(element, query.under));
  const ranks = query.phaseId ? await readRanks(store.reader, view.at, ordered) : null;
  const rowOf = await rowMaker(looking.value, found.value, ordered);
  return succeed({
    rows: ordered.map((element, index) => rowOf({ element, rank: ranks?.get(element.id) ?? query.after + index + 1 })),
    more: branch.length > query.after + query.take,
    units: await readUnits(looking.value),
  });
}

/** Elements of a plan as they are, whatever stands around them; those of other plans are left out. */
export async function outlineRows(look: Look, plan: Plan, elements: readonly PlanElement[]): Promise<BareRow[]> {
  const own = elements.filter(({ planId }) => planId === plan.id);
  const ranks = await readRanks(look.store.reader, look.view.at, own);
  const rowOf = await rowMaker(look, plan, own);
  return own.map((element) => rowOf({ element, rank: ranks.get(element.id) ?? 1 }));
}

export function readUnits({ view }: Look): Promise<Unit[]> {
  return view.find("unit", {}, { orderBy: ["sortKey", "id"], take: 500 });
}

async function listUnder({ view }: Look, planId: PlanId, { under, after, take, phaseId }: OutlineBranchQuery) {
  const wanted = after + take + 1;
  if (under === outsideDirections) return goalsOf({ planId, phaseId }, null, wanted);
  const direction = await view.first("keyDirection", { id: under as DirectionId, planId });
  if (direction) return goalsOf({ planId, phaseId }, direction.id, wanted);
  const parent = await view.first("element", { id: under as ElementId, planId });
  if (!parent) return null;
  return { from: "element", where: { parentId: parent.id }, orderBy: "sortKey", take: wanted } as const;
}
