import { sightOf } from "~/db/moment-of-day.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { codeOf, directionOrdinalOf } from "~/domain/element-code";
import type { ElementId } from "~/domain/ids";
import { type Actor, may } from "~/domain/permissions";
import { allows } from "~/domain/plan-status";
import type { KeyDirection, Link, Milestone, Plan, Unit } from "~/domain/rows";
import type { Span } from "~/domain/schedule";
import type { Look } from "~/services/look.server";
import type { Items } from "~/services/read-items.server";
import { homeOf, type Stretches } from "~/services/timeline-stretches";

/** What belongs to rows of a timeline beside themselves. */
export interface Ties {
  /** Successions and dependencies that begin at one of them, or end there where that was asked. */
  readonly links: readonly Link[];
  readonly milestones: ReadonlyMap<string, readonly Milestone[]>;
  /** Their days when they are compared with a past day; null where nothing is compared. Who is missing wasn't there. */
  readonly ghosts: ReadonlyMap<string, Span> | null;
}

/** Rows of a timeline with everything that is drawn of them, and nothing below them. */
export interface TimelineTree extends Ties {
  readonly stretches: Stretches;
  readonly items: Items["items"];
  /** Printed codes such as 2.3.1, by element. */
  readonly codes: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Ids of the plans whose rows the actor may re-date today. */
  readonly editable: ReadonlySet<string>;
}

/** Links, milestones and past days of these rows: a fixed number of questions for however many. */
export async function readTies(
  { view, store }: Look,
  ids: readonly string[],
  asked: { readonly compare: CalendarDate | null; readonly bothEnds?: boolean; readonly now?: number | undefined },
): Promise<Ties> {
  const wanted = ids as readonly ElementId[];
  if (wanted.length === 0) return { links: [], milestones: new Map(), ghosts: null };
  const type = { in: ["succeeds", "depends"] } as const;
  const [from, to, milestones, ghosts] = await Promise.all([
    view.find("link", { fromId: { in: wanted }, type }),
    asked.bothEnds ? view.find("link", { toId: { in: wanted }, type }) : [],
    view.find("milestone", { elementId: { in: wanted } }, { orderBy: ["dueOn", "id"] }),
    asked.compare ? readGhosts(store, wanted, asked.compare, asked.now) : null,
  ]);
  const own = new Map<string, Milestone[]>();
  for (const milestone of milestones) {
    own.set(milestone.elementId, [...(own.get(milestone.elementId) ?? []), milestone]);
  }
  const links = [...new Map([...from, ...to].map((link) => [link.id, link])).values()];
  return { links, milestones: own, ghosts };
}

// A day nobody knew anything of, or one to come, has nothing to compare with.
async function readGhosts(
  { reader }: Look["store"],
  ids: readonly ElementId[],
  day: CalendarDate,
  now = Date.now(),
): Promise<Map<string, Span> | null> {
  const then = await sightOf(reader, day, now);
  if (!then.ok || then.value.asOf === null) return null;
  const rows = await then.value.view.find("element", { id: { in: ids } });
  return new Map(rows.map(({ id, startsOn, endsOn }) => [id, { startsOn, endsOn }]));
}

/** The codes of rows that hang together from their goals down. */
export function codesOf(
  plans: readonly Plan[],
  directions: readonly KeyDirection[],
  stretches: Stretches,
): Map<string, string> {
  const codes = new Map<string, string>();
  const grow = (key: string, ordinal: number | null, above: readonly number[]) => {
    for (const { id, rank } of stretches.get(key)?.rows ?? []) {
      // Rows that run in a circle have no code to end with.
      if (codes.has(id)) continue;
      codes.set(id, codeOf(ordinal, [...above, rank]));
      grow(id, ordinal, [...above, rank]);
    }
  };
  for (const plan of plans) {
    const own = directions.filter((direction) => direction.planId === plan.id);
    for (const id of [...own.map((direction) => direction.id), null]) {
      grow(homeOf(plan.id, id), directionOrdinalOf(own, id), []);
    }
  }
  return codes;
}

/** Ids of those of these plans whose dates the actor may change as things stand. */
export function editableOf(actor: Actor, { asOf }: Look, plans: readonly Plan[]): ReadonlySet<string> {
  if (asOf !== null) return new Set();
  return new Set(
    plans
      .filter(({ id, status }) => allows(status, "edit-content") && may(actor, "edit-outline", { planId: id }))
      .map(({ id }) => id),
  );
}
