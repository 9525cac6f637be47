import type { Problem } from "~/domain/problem";
import type { EntityName, FieldValue, Rows } from "~/domain/rows";

/** The conflict to show when the row has moved on since the editor saw it, or null: both versions can then be compared. */
export function staleProblem<E extends EntityName>(
  entity: E,
  row: Rows[E],
  actual: number,
  seen: number,
): Problem | null {
  if (actual === seen) return null;
  return {
    code: "stale",
    entity,
    id: row.id,
    current: { ...row } as Record<string, FieldValue>,
  };
}
