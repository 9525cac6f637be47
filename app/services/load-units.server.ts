import { sightOf } from "~/db/moment-of-day.server";
import { currentStore } from "~/db/open-store.server";
import { countOpenElements } from "~/db/open-tasks.server";
import { readMerge } from "~/db/read-merge.server";
import { presentView } from "~/db/view.server";
import type { CalendarDate } from "~/domain/calendar-date";
import type { UnitId } from "~/domain/ids";
import { type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Unit } from "~/domain/rows";

/** A unit with how much hangs on it. */
export interface UnitLine {
  readonly unit: Unit;
  /** Elements it leads, and co-operates on, in plans that aren't closed. */
  readonly led: number;
  readonly cooperatedOn: number;
  /** Members, invited ones included. */
  readonly members: number;
}

/** What merging one unit into another would do. */
export interface MergePreview {
  readonly unitId: UnitId;
  readonly intoId: UnitId;
  readonly led: number;
  readonly cooperatedOn: number;
  /** Elements in which both take part: the leading unit stays, a second part in it ends. */
  readonly both: number;
  readonly members: number;
}

export interface UnitsFacts {
  readonly units: readonly UnitLine[];
  readonly preview: MergePreview | null;
  readonly today: CalendarDate;
}

/** All units in order, and what a merger that is asked about would do. */
export async function loadUnits(
  actor: Actor,
  merging: { readonly unitId: UnitId; readonly intoId: UnitId } | null,
  now = Date.now(),
): Promise<Result<UnitsFacts>> {
  if (!may(actor, "manage-units")) return fail({ code: "forbidden", action: "manage-units" });
  const store = await currentStore();
  const view = presentView(store.reader);
  const sight = await sightOf(store.reader, null, now);
  if (!sight.ok) return sight;
  const [units, counts, members] = await Promise.all([
    view.find("unit", {}, { orderBy: ["sortKey", "id"] }),
    countOpenElements(store.reader),
    store.reader.member.groupBy({ by: ["unitId"], where: { status: { not: "removed" } }, _count: true }),
  ]);
  const people = new Map(members.map(({ unitId, _count }) => [unitId, _count]));
  const lines = units.map((unit): UnitLine => {
    const { led, cooperatedOn } = counts.get(unit.id) ?? { led: 0, cooperatedOn: 0 };
    return { unit, led, cooperatedOn, members: people.get(unit.id) ?? 0 };
  });
  const known =
    merging && units.some(({ id }) => id === merging.unitId) && units.some(({ id }) => id === merging.intoId);
  return succeed({ units: lines, preview: known ? await previewOf(merging) : null, today: sight.value.today });
}

async function previewOf({
  unitId,
  intoId,
}: {
  readonly unitId: UnitId;
  readonly intoId: UnitId;
}): Promise<MergePreview> {
  const state = await readMerge(presentView((await currentStore()).reader), unitId, intoId);
  const beside = new Set<string>(state.otherCooperations.map((row) => row.elementId));
  const both = [...state.led, ...state.cooperatedOn].filter(
    ({ id, leadUnitId }) => beside.has(id) || leadUnitId === intoId,
  );
  return {
    ...{ unitId, intoId, led: state.led.length, cooperatedOn: state.cooperatedOn.length, both: both.length },
    members: state.members.length,
  };
}
