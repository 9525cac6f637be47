import type { TimelineRow } from "~/charts/timeline-input";
import { asOfPath } from "~/components/as-of-path";
import type { CalendarDate } from "~/domain/calendar-date";
import type { Wording } from "~/http/wording.server";
import { lastShown } from "~/services/load-timeline-branch.server";
import type { Item } from "~/services/read-items.server";
import type { TimelineTree } from "~/services/timeline-tree.server";
import { type Carried, rowsAddress } from "./row-addresses";
import { nameOf, titleOf } from "./row-words";

/** What all rows of an answer are told by. */
export interface RowContext {
  readonly tree: TimelineTree;
  readonly today: CalendarDate;
  readonly carried: Carried;
  readonly wording: Wording;
  /** In a search, whether an element was found itself or only stands above what was; null where nothing is searched for. */
  readonly matched: ReadonlyMap<string, boolean> | null;
}

/** Where a stretch of siblings hangs, and what of it stands beyond what is shown. */
export interface Hanging {
  /** Key of the stretch. */
  readonly key: string;
  readonly depth: number;
  readonly planId: string;
  /** Element, key direction or `none`, as the address of further rows names it. */
  readonly under: string;
  /** How many rows stand before the stretch. */
  readonly before: number;
  /** How many come behind it; null where that isn't known. */
  readonly behind: number | null;
  /** Where they are read without JavaScript. */
  readonly href: string;
}

/** The rows of a stretch in reading order, with what is opened below each and, at the end, a row for what comes behind. */
export function rowsOf(context: RowContext, hanging: Hanging): TimelineRow[] {
  const stretch = context.tree.stretches.get(hanging.key);
  if (!stretch) return [];
  const items = stretch.rows.flatMap(({ id }) => context.tree.items.get(id) ?? []);
  const rows = items.flatMap((item) => [
    elementRow(context, item, hanging.depth),
    ...below(context, item, hanging.depth),
  ]);
  return stretch.more ? [...rows, ...restRows(context, hanging, stretch.rows.length)] : rows;
}

function below(context: RowContext, { element, standing }: Item, depth: number): TimelineRow[] {
  const own = context.tree.stretches.get(element.id)?.rows ?? [];
  const counted = own.filter(({ id }) => context.tree.items.get(id)?.element.lifecycle !== "cancelled").length;
  return rowsOf(context, {
    key: element.id,
    depth: depth + 1,
    planId: element.planId,
    under: element.id,
    before: 0,
    behind: standing.homeCount > counted ? standing.homeCount - counted : null,
    href: `/elements/${element.id}`,
  });
}

function elementRow(context: RowContext, item: Item, depth: number): TimelineRow {
  const { tree, carried, wording } = context;
  const { element, standing, health, scheduledBp } = item;
  const { id, kind, planId, startsOn, endsOn } = element;
  const code = tree.codes.get(id);
  const milestones = tree.milestones.get(id) ?? [];
  const openable = standing.homeCount > 0 || element.childrenRevision > 1;
  const ghost = tree.ghosts?.get(id);
  const found = context.matched?.get(id);
  const moved = ghost && (ghost.startsOn !== startsOn || ghost.endsOn !== endsOn);
  return {
    ...{ id, kind, depth, health, startsOn, endsOn, scheduledBp },
    title: titleOf(wording, element),
    ...(code && { code }),
    progressBp: standing.progressBp,
    measuredBp: standing.measuredBp,
    ...(milestones.length > 0 && {
      milestones: milestones.map((milestone) => ({ title: titleOf(wording, milestone), dueOn: milestone.dueOn })),
    }),
    href: asOfPath(`/elements/${id}`, carried.asOf),
    ...noteOf(context, item),
    ...(found !== undefined && { matched: found }),
    ...(moved && { ghost }),
    ...(openable && !tree.stretches.has(id) && { loads: rowsAddress(planId, id, 0, carried) }),
    ...(tree.editable.has(planId) && { revision: element.contentRevision }),
  };
}

/** Who leads it; and, where it is compared with a day, that it wasn't there yet. */
function noteOf({ tree, wording }: RowContext, { element }: Item): { note?: string } {
  const words = wording.texts.timelinePage;
  const unit = element.leadUnitId && tree.units.get(element.leadUnitId);
  const lead = unit ? nameOf(wording, unit) : words.unowned;
  const isNew = tree.ghosts !== null && !tree.ghosts.has(element.id);
  return { note: isNew ? `${lead} · ${words.isNew}` : lead };
}

/** Beyond so many rows the end of a stretch is too far to be reached by one row for the rest after another. */
const farOff = 400;

function restRows({ carried, wording }: RowContext, hanging: Hanging, shown: number): TimelineRow[] {
  const { key, depth, planId, under, before, behind, href } = hanging;
  const { moreRows, lastRows } = wording.texts.timeline;
  const row = { kind: "more", depth, health: "not-started", ...empty, href: asOfPath(href, carried.asOf) } as const;
  const more = {
    ...row,
    id: `more-${key}-${before + shown}`,
    title: behind === null ? wording.texts.timelinePage.more : moreRows(behind),
    loads: rowsAddress(planId, under, before + shown, carried),
  };
  if (behind === null || behind <= farOff) return [more];
  const loads = rowsAddress(planId, under, "last", carried);
  return [more, { ...row, id: `last-${key}`, title: lastRows(lastShown), loads }];
}

const empty = { progressBp: null, measuredBp: 0 } as const;
