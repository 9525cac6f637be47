import { currentRows, supersededRows } from "~/db/delegate.server";
import { readDisplayNames } from "~/db/read-people.server";
import type { Store } from "~/db/store.server";
import type { View } from "~/db/view.server";
import type { ElementId, MemberId } from "~/domain/ids";
import type { EntityName, FieldValue } from "~/domain/rows";

export const eventsShown = 20;

/** What a field held: a value, everything of a row, or something of a person that is never kept in the log. */
export type LoggedValue = FieldValue | Readonly<Record<string, unknown>>;

/** One entry of the log about an element or something tied to it. */
export interface LoggedEvent {
  readonly seq: number;
  readonly entity: EntityName;
  /** "create", "remove", or the field that changed. */
  readonly field: string;
  readonly before: LoggedValue;
  readonly after: LoggedValue;
  /** Milliseconds since 1970. */
  readonly recordedAt: number;
  readonly role: string;
  readonly unitId: string | null;
  /** The member's display name, if a person still has one. */
  readonly author: string | null;
  readonly reason: string | null;
}

export interface HistoryPage {
  readonly events: readonly LoggedEvent[];
  /** From 1. */
  readonly page: number;
  readonly more: boolean;
}

// Counters of revisions say nothing to a reader.
const silent = ["contentRevision", "childrenRevision"];

/** What the log knows of an element and of what was ever tied to it, the latest first. */
export async function readElementHistory(
  store: Store,
  view: View,
  elementId: ElementId,
  page: number,
): Promise<HistoryPage> {
  return readHistoryOf(store, view, await rowsAbout(store, elementId), page);
}

/** Rows of the log: any of several of an entity. */
export interface LoggedRows {
  readonly entity: string;
  readonly rowId: { readonly in: string[] };
}

/** What the log knows of these rows, the latest first. */
export async function readHistoryOf(
  store: Store,
  view: View,
  about: readonly LoggedRows[],
  page: number,
): Promise<HistoryPage> {
  const found = await store.reader.event.findMany({
    where: { OR: [...about], field: { notIn: silent }, ...(view.at === null ? {} : { seq: { lte: view.at } }) },
    orderBy: { seq: "desc" },
    skip: (page - 1) * eventsShown,
    take: eventsShown + 1,
  });
  const shown = found.slice(0, eventsShown);
  const authors = await readDisplayNames(
    view,
    shown.map((event) => event.actorId as MemberId),
  );
  const events = shown.map((event) => ({
    seq: Number(event.seq),
    entity: event.entity as EntityName,
    field: event.field,
    before: valueIn(event.before),
    after: valueIn(event.after),
    recordedAt: Number(event.recordedAt),
    role: event.role,
    unitId: event.unitId,
    author: authors.get(event.actorId) ?? null,
    reason: event.reason,
  }));
  return { events, page, more: found.length > eventsShown };
}

/** Which rows the log tells of when it tells of an element: its own, and those that were ever tied to it. */
export async function rowsAbout(store: Store, elementId: ElementId): Promise<LoggedRows[]> {
  return [
    { entity: "element", rowId: { in: [elementId] } },
    ...(await everAmong(store, "link", { OR: [{ fromId: elementId }, { toId: elementId }] })),
    ...(await everAmong(store, "cooperation", { elementId })),
    ...(await everAmong(store, "placement", { elementId })),
    ...(await everAmong(store, "milestone", { elementId })),
    ...(await everAmong(store, "workPointLink", { elementId })),
  ];
}

// What was tied to one element, ever: a page's worth many times over, and still bounded.
const mostTied = 200;

/** The rows of an entity that meet a condition or once met it, the first 200 of each; nothing where there are none. */
export async function everAmong(store: Store, entity: EntityName, where: object): Promise<LoggedRows[]> {
  const question = { where, select: { id: true }, take: mostTied };
  const [now, then] = await Promise.all([
    currentRows(store.reader, entity).findMany(question),
    supersededRows(store.reader, entity).findMany(question),
  ]);
  const ids = [...new Set([...now, ...then].map((row) => String(row.id)))];
  return ids.length > 0 ? [{ entity, rowId: { in: ids } }] : [];
}

export function valueIn(text: string | null): LoggedValue {
  return text === null ? null : (JSON.parse(text) as LoggedValue);
}
