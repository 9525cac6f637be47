import type { Prisma } from "~/db/generated/sqlite/client";
import type { Change } from "~/domain/change";
import type { EntityName } from "~/domain/rows";

type Found = readonly { readonly id: string }[];
type Reference = readonly [to: EntityName, find: (tx: Prisma.TransactionClient, ids: string[]) => Promise<Found>];

const select = { id: true } as const;

// What may come to hang on a row, one way a row: the rows that name it.
const references: readonly Reference[] = [
  ["element", (tx, ids) => tx.report.findMany({ where: { taskId: { in: ids } }, select })],
  ["element", (tx, ids) => tx.link.findMany({ where: { fromId: { in: ids } }, select })],
  ["element", (tx, ids) => tx.link.findMany({ where: { toId: { in: ids } }, select })],
  ["element", (tx, ids) => tx.element.findMany({ where: { parentId: { in: ids } }, select })],
  ["idea", (tx, ids) => tx.link.findMany({ where: { toId: { in: ids } }, select })],
  ["phase", (tx, ids) => tx.placement.findMany({ where: { phaseId: { in: ids } }, select })],
  ["keyDirection", (tx, ids) => tx.placement.findMany({ where: { directionId: { in: ids } }, select })],
  ["keyDirection", (tx, ids) => tx.workPoint.findMany({ where: { directionId: { in: ids } }, select })],
  ["element", (tx, ids) => tx.workPointLink.findMany({ where: { elementId: { in: ids } }, select })],
  ["workPoint", (tx, ids) => tx.workPointLink.findMany({ where: { workPointId: { in: ids } }, select })],
  ["plan", (tx, ids) => tx.workPoint.findMany({ where: { planId: { in: ids } }, select })],
  ["plan", (tx, ids) => tx.element.findMany({ where: { planId: { in: ids } }, select })],
  ["plan", (tx, ids) => tx.phase.findMany({ where: { planId: { in: ids } }, select })],
  ["plan", (tx, ids) => tx.keyDirection.findMany({ where: { planId: { in: ids } }, select })],
  ["framework", (tx, ids) => tx.framework.findMany({ where: { parentId: { in: ids } }, select })],
  ["framework", (tx, ids) => tx.framework.findMany({ where: { predecessorId: { in: ids } }, select })],
  ["framework", (tx, ids) => tx.tier.findMany({ where: { frameworkId: { in: ids } }, select })],
  ["framework", (tx, ids) => tx.idea.findMany({ where: { frameworkId: { in: ids } }, select })],
  ["tier", (tx, ids) => tx.idea.findMany({ where: { tierId: { in: ids } }, select })],
  ["unit", (tx, ids) => tx.element.findMany({ where: { leadUnitId: { in: ids } }, select })],
  ["unit", (tx, ids) => tx.cooperation.findMany({ where: { unitId: { in: ids } }, select })],
  ["unit", (tx, ids) => tx.member.findMany({ where: { unitId: { in: ids } }, select })],
  ["unit", (tx, ids) => tx.roleGrant.findMany({ where: { scopeId: { in: ids } }, select })],
  ["unit", (tx, ids) => tx.report.findMany({ where: { unitId: { in: ids } }, select })],
  ["unit", (tx, ids) => tx.unit.findMany({ where: { successorId: { in: ids } }, select })],
  ["body", (tx, ids) => tx.term.findMany({ where: { bodyId: { in: ids } }, select })],
  ["body", (tx, ids) => tx.resolution.findMany({ where: { bodyId: { in: ids } }, select })],
];

// Ids a question: well below the parameters either database takes.
const batch = 400;

/** Whether rows from elsewhere hang on rows that these changes added: what has been built upon can't vanish. */
export async function isBuiltUpon(tx: Prisma.TransactionClient, creations: readonly Change[]): Promise<boolean> {
  const added = new Set(creations.map(({ id }) => id));
  for (const [to, find] of references) {
    const ids = creations.filter(({ entity }) => entity === to).map(({ id }) => id);
    for (let from = 0; from < ids.length; from += batch) {
      const found = await find(tx, ids.slice(from, from + batch));
      if (found.some(({ id }) => !added.has(id))) return true;
    }
  }
  return false;
}
