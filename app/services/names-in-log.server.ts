import type { LoggedCommand, LoggedEntry } from "~/db/read-log-page.server";
import { readDisplayNames } from "~/db/read-people.server";
import { rowsById } from "~/db/rows-by-id.server";
import { MemberId } from "~/domain/ids";
import type { EntityName } from "~/domain/rows";
import type { Look } from "~/services/look.server";
import type { BothNames } from "~/services/names-in-history.server";

/** Names of everything a stretch of the log speaks of, by id; what is gone is left out. */
export interface NamesInLog {
  readonly things: Readonly<Record<string, BothNames>>;
  /** Display names by member. */
  readonly people: Readonly<Record<string, string>>;
  /** Which thing a row without a name of its own belongs to, by row: a role to its member, a report to its task. */
  readonly owners: Readonly<Record<string, string>>;
}

/** Entities whose rows have names, and the fields with them. */
const naming: readonly (readonly [EntityName, "title" | "name"])[] = [
  ...(["element", "plan", "phase", "keyDirection", "milestone", "workPoint", "resolution", "idea"] as const).map(
    (entity) => [entity, "title"] as const,
  ),
  ...(["unit", "body", "term", "period", "organisation"] as const).map((entity) => [entity, "name"] as const),
];

/** Whose name stands for a row that has none. */
const owning: readonly (readonly [EntityName, string])[] = [
  ["roleGrant", "memberId"],
  ["invitation", "memberId"],
  ["cooperation", "elementId"],
  ["placement", "elementId"],
  ["report", "taskId"],
];

/** Looks up what the entries are about and whom they name, each kind of row in one go. */
export async function namesInLog(
  { store, view }: Look,
  commands: readonly LoggedCommand[],
  entries: readonly LoggedEntry[],
): Promise<NamesInLog> {
  const owners = new Map<string, string>();
  for (const [entity, field] of owning) await addOwners(store.reader, entries, entity, field, owners);
  const ids = [...new Set([...entries.flatMap(idsOf), ...owners.values()])];
  const things: [string, BothNames][] = [];
  for (const [entity, kind] of naming) {
    for (const row of await rowsById(store.reader, entity, ids)) {
      things.push([String(row.id), { zh: String(row[`${kind}Zh`] ?? ""), en: String(row[`${kind}En`] ?? "") }]);
    }
  }
  const members = await rowsById(store.reader, "member", ids);
  const asked = [...commands.map((command) => command.actorId), ...members.map((member) => String(member.id))];
  const memberIds = [...new Set(asked)].flatMap((id) => MemberId.safeParse(id).data ?? []);
  const people = await readDisplayNames(view, memberIds);
  return {
    things: Object.fromEntries(things),
    people: Object.fromEntries(people),
    owners: Object.fromEntries(owners),
  };
}

// Of rows that came or went the owner stands in the entry; of changed ones in the row.
async function addOwners(
  connection: Look["store"]["reader"],
  entries: readonly LoggedEntry[],
  entity: EntityName,
  field: string,
  owners: Map<string, string>,
): Promise<void> {
  const own = entries.filter((entry) => entry.entity === entity);
  const changed: string[] = [];
  for (const entry of own) {
    const owner = rowIn(entry)?.[field];
    if (typeof owner === "string") owners.set(entry.rowId, owner);
    else changed.push(entry.rowId);
  }
  for (const row of await rowsById(connection, entity, [...new Set(changed)])) {
    owners.set(String(row.id), String(row[field]));
  }
}

/** The whole row an entry tells of, where it came or went. */
function rowIn({ field, before, after }: LoggedEntry): Readonly<Record<string, unknown>> | null {
  const row = field === "create" ? after : field === "remove" ? before : null;
  return row !== null && typeof row === "object" ? row : null;
}

function idsOf(entry: LoggedEntry): string[] {
  const row = rowIn(entry);
  const values: readonly unknown[] = row ? Object.values(row) : [entry.before, entry.after];
  const ids = values.flatMap((value) =>
    typeof value === "string" && /^[a-z0-9][a-z0-9-]{3,63}$/.test(value) ? [value] : [],
  );
  return [entry.rowId, ...(entry.unitId === null ? [] : [entry.unitId]), ...ids];
}
