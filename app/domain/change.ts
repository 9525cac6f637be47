import type { EntityName, FieldValue, Rows } from "~/domain/rows";

/** One fact that changes. Rows and events are both derived from a list of these, and from nothing else. */
export type Change = {
  [E in EntityName]: Creation<E> | Update<E> | Removal<E>;
}[EntityName];

export interface Creation<E extends EntityName> {
  readonly op: "create";
  readonly entity: E;
  readonly id: string;
  readonly row: Rows[E];
}

export interface Update<E extends EntityName> {
  readonly op: "update";
  readonly entity: E;
  readonly id: string;
  readonly field: keyof Rows[E] & string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

export interface Removal<E extends EntityName> {
  readonly op: "remove";
  readonly entity: E;
  readonly id: string;
  readonly row: Rows[E];
}

export function created<E extends EntityName>(entity: E, row: Rows[E]): Change {
  return { op: "create", entity, id: row.id, row } as Change;
}

export function removed<E extends EntityName>(entity: E, row: Rows[E]): Change {
  return { op: "remove", entity, id: row.id, row } as Change;
}

/** The changes that turn `before` into `before` with `fields`; fields that stay the same are no change. */
export function updated<E extends EntityName>(entity: E, before: Rows[E], fields: Partial<Rows[E]>): Change[] {
  const names = Object.keys(fields) as (keyof Rows[E] & string)[];
  return names
    .filter((field) => fields[field] !== undefined && fields[field] !== before[field])
    .map(
      (field) =>
        ({
          op: "update",
          entity,
          id: before.id,
          field,
          before: before[field],
          after: fields[field],
        }) as Change,
    );
}

/** A row as it stands, by its entity and id; undefined where there is none. */
export type RowNow = (entity: EntityName, id: string) => Rows[EntityName] | undefined;

/**
 * The changes that take these back, last first. Revisions move on from where they are: nobody's earlier sight of a row becomes
 * valid again.
 */
export function inverted(changes: readonly Change[], now: RowNow): Change[] {
  return [...changes].reverse().map((change) => inverse(change, now));
}

const revisions: ReadonlySet<string> = new Set(["contentRevision", "childrenRevision"]);

function inverse(change: Change, now: RowNow): Change {
  if (change.op === "create") return { ...change, op: "remove" } as Change;
  if (change.op === "remove") return { ...change, op: "create" } as Change;
  if (!revisions.has(change.field)) return { ...change, before: change.after, after: change.before } as Change;
  const row: Readonly<Record<string, unknown>> = { ...now(change.entity, change.id) };
  const revision = Number(row[change.field] ?? change.after);
  return { ...change, before: revision, after: revision + 1 } as Change;
}
