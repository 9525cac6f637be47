import { type StandingRow, standingOfRow } from "~/db/standing-row";
import type { View } from "~/db/view.server";
import type { ElementId } from "~/domain/ids";
import type { NodeId } from "~/domain/rows";
import type { Standing } from "~/domain/standing";

/** The stored standings of these elements, by id; asked for in one go. */
export async function readStandings(view: View, ids: readonly ElementId[]): Promise<Map<NodeId, Standing>> {
  if (ids.length === 0) return new Map();
  const rows: StandingRow[] = await view.find("standing", { nodeId: { in: [...ids] } });
  return new Map(rows.map((row) => [row.nodeId, standingOfRow(row)]));
}
