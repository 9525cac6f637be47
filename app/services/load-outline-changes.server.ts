import { readAbove } from "~/db/read-above.server";
import { readChangedSince } from "~/db/read-changed-since.server";
import { outsideDirections } from "~/db/read-outline-branches.server";
import type { View } from "~/db/view.server";
import type { ElementId, PlanId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";
import type { Unit } from "~/domain/rows";
import { outlineRows, readUnits } from "~/services/load-outline-branch.server";
import { look, planInSight } from "~/services/look.server";
import type { BareRow } from "~/services/outline-rows.server";

/** What has changed in an outline since the log had come to a sequence number, whoever did it. */
export interface OutlineChanges {
  readonly seq: number;
  /** Changed elements and everything above them, whose standing moves with them. */
  readonly rows: readonly BareRow[];
  readonly gone: readonly string[];
  /** Branches whose order or members have changed, by what they hang from. */
  readonly branches: readonly string[];
  readonly frame: boolean;
  readonly overflow: boolean;
  readonly units: readonly Unit[];
}

/** What an outline that was read when the log had come to `since` has to take in. */
export async function loadOutlineChanges(actor: Actor, planId: PlanId, since: number): Promise<Result<OutlineChanges>> {
  const looking = await look(actor, "read-plans", null);
  if (!looking.ok) return looking;
  const plan = await planInSight(actor, looking.value, planId);
  if (!plan.ok) return plan;
  const { view, store } = looking.value;
  const changed = await readChangedSince(store.reader, since);
  const { seq, frame, overflow } = changed;
  const units = await readUnits(looking.value);
  if (overflow) return succeed({ seq, rows: [], gone: [], branches: [], frame, overflow, units });
  const ids = [...changed.elements] as ElementId[];
  const elements = ids.length > 0 ? await view.find("element", { id: { in: ids } }) : [];
  const above = await readAbove(view, elements);
  const all = new Map([...above, ...elements.map((element) => [element.id as string, element] as const)]);
  const landed = elements
    .filter(({ id }) => changed.moved.has(id))
    .map(({ kind, parentId, directionId }) => (kind === "goal" ? (directionId ?? outsideDirections) : parentId));
  return succeed({
    ...{ seq, frame, overflow, units },
    rows: await outlineRows(looking.value, plan.value, [...all.values()]),
    gone: [...changed.removed].flatMap(([id, from]) => (from === planId && !all.has(id) ? [id] : [])),
    branches: await ownBranches(view, planId, new Set([...changed.branches, ...landed])),
  });
}

// The log is one for all plans; what hangs in others is nobody's business here.
async function ownBranches(view: View, planId: PlanId, named: ReadonlySet<string>): Promise<string[]> {
  if (named.size === 0) return [];
  const [directions, parents] = await Promise.all([
    view.find("keyDirection", { planId }),
    view.find("element", { planId, id: { in: [...named] as ElementId[] } }),
  ]);
  const own = new Set<string>([outsideDirections, ...[...directions, ...parents].map(({ id }) => id)]);
  return [...named].filter((id) => own.has(id));
}
