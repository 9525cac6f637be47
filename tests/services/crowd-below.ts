import { generateNKeysBetween } from "fractional-indexing";
import type { StoredRow } from "~/db/delegate.server";
import { insertRows } from "~/db/insert-rows.server";
import { currentStore } from "~/db/open-store.server";
import { tableNamed } from "~/db/tables.server";
import type { ElementId } from "~/domain/ids";

/**
 * Puts so many tasks below a measure, behind those that are there, as copies of one of them: straight into the tables, since no
 * command enters so many at once. They are called 第1项 and so on.
 */
export async function crowdBelow(measureId: ElementId, likeId: ElementId, count: number): Promise<void> {
  const { writer, dialect } = await currentStore();
  const [element, standing, last] = await Promise.all([
    writer.element.findUniqueOrThrow({ where: { id: likeId } }),
    writer.standing.findUniqueOrThrow({ where: { nodeId: likeId } }),
    writer.element.findFirstOrThrow({ where: { parentId: measureId }, orderBy: { sortKey: "desc" } }),
  ]);
  const keys = generateNKeysBetween(last.sortKey, null, count);
  const copies = (row: StoredRow, differing: (index: number) => StoredRow) =>
    keys.map((_, index): StoredRow => ({ ...row, ...differing(index) }));
  const elements = copies(element, (index) => ({
    ...{ id: crowdId(index + 1), parentId: measureId, sortKey: keys[index] ?? "", titleZh: `第${index + 1}项` },
  }));
  await insertRows(writer, dialect, tableNamed("element"), elements);
  const standings = copies(standing, (index) => ({ nodeId: crowdId(index + 1), parentId: measureId }));
  await insertRows(writer, dialect, tableNamed("standing"), standings);
  await writer.standing.update({ where: { nodeId: measureId }, data: { homeCount: { increment: count } } });
}

/** The id of the n-th of the crowd, from 1. */
export function crowdId(n: number): string {
  return `crowd-${n}`;
}
