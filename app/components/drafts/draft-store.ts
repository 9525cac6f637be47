import { isWritten } from "~/components/merging/merged-answer";
import type { WrittenFields } from "~/domain/merge-fields";

/** What somebody has typed and not yet sent. */
export interface Draft {
  /** What stood in the form when they began. */
  readonly seen: WrittenFields;
  readonly typed: WrittenFields;
  /** Milliseconds since 1970 of the last key. */
  readonly at: number;
}

const prefix = "chengqi-draft/";
const longest = 30 * 24 * 3_600_000;
const most = 60;

/** The drafts of one member in this browser. A browser that keeps nothing keeps no drafts; that is no error. */
export function draftStore(storage: Storage, memberId: string, now: () => number = Date.now) {
  const own = `${prefix}${memberId}/`;
  const names = () => Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? "");
  const drop = (key: string) => storage.removeItem(own + key);

  function draftAt(key: string): Draft | null {
    const draft = draftIn(storage.getItem(own + key));
    return draft && now() - draft.at < longest ? draft : null;
  }

  function keep(key: string, draft: Draft): void {
    try {
      storage.setItem(own + key, JSON.stringify(draft));
      forgetOldest();
    } catch {
      // Full, or closed to us: what is typed then lives on the page alone.
    }
  }

  function forgetOldest(): void {
    const all = names().filter((name) => name.startsWith(prefix));
    if (all.length <= most) return;
    const aged = all.map((name) => ({ name, at: draftIn(storage.getItem(name))?.at ?? 0 }));
    for (const { name } of aged.sort((one, other) => one.at - other.at).slice(0, all.length - most)) {
      storage.removeItem(name);
    }
  }

  /** The keys of all drafts of a family: its own name, or that and something behind a slash. */
  function keysUnder(family: string): string[] {
    const keys = names().flatMap((name) => (name.startsWith(own) ? [name.slice(own.length)] : []));
    return keys.filter((key) => key === family || key.startsWith(`${family}/`));
  }

  function dropAll(): void {
    for (const name of names()) if (name.startsWith(own)) storage.removeItem(name);
  }

  return { draftAt, keep, drop, dropAll, keysUnder };
}

/** Who signs out leaves nothing behind that they typed. */
export function forgetDrafts(memberId: string): void {
  draftStore(localStorage, memberId).dropAll();
}

export type DraftStore = ReturnType<typeof draftStore>;

function draftIn(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const read: unknown = JSON.parse(text);
    return isDraft(read) ? read : null;
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const draft: Partial<Record<keyof Draft, unknown>> = value;
  return typeof draft.at === "number" && isWritten(draft.seen) && isWritten(draft.typed);
}
