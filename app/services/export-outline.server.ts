import { lastSeqBy } from "~/db/moment-of-day.server";
import { type ReadRow, readOutlineRows } from "~/db/read-outline-rows.server";
import { pastView, type View } from "~/db/view.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { directionOrdinalOf } from "~/domain/element-code";
import { type ElementFigures, figuresOf } from "~/domain/element-figures";
import type { DirectionId, PlanId } from "~/domain/ids";
import type { LevelNames } from "~/domain/level-names";
import type { Actor } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { KeyDirection, Phase, Plan, Unit } from "~/domain/rows";
import { type Look, look, planInSight } from "~/services/look.server";

/** A row of an exported outline: a direction, or an element with its figures. */
export type ExportedRow =
  | { readonly direction: KeyDirection; readonly ordinal: number }
  | (ReadRow & { readonly under: KeyDirection | null; readonly figures: ElementFigures });

export interface ExportedOutline {
  readonly plan: Plan;
  readonly today: CalendarDate;
  readonly levelNames: LevelNames;
  readonly units: ReadonlyMap<string, Unit>;
  readonly phases: readonly Phase[];
  readonly directions: readonly KeyDirection[];
  /** In reading order, in batches; read while they are taken, all of one moment. */
  readonly rows: AsyncGenerator<readonly ExportedRow[]>;
}

/** A plan's outline row by row, whole or of one key direction. */
export async function exportOutline(
  actor: Actor,
  planId: PlanId,
  directionId: DirectionId | null,
  asOf: CalendarDate | null,
  now?: number,
): Promise<Result<ExportedOutline>> {
  const looking = await look(actor, "read-plans", asOf, now);
  if (!looking.ok) return looking;
  const found = await planInSight(actor, looking.value, planId);
  if (!found.ok) return found;
  const view = await oneMoment(looking.value);
  const directions = await view.find("keyDirection", { planId }, { orderBy: ["sortKey", "id"] });
  if (directionId !== null && !directions.some(({ id }) => id === directionId))
    return fail({ code: "not-found", entity: "keyDirection" });
  const phases = await view.find("phase", { planId }, { orderBy: ["startsOn", "id"] });
  const units = await view.find("unit", {}, { orderBy: ["sortKey", "id"] });
  return succeed({
    plan: found.value,
    today: looking.value.today,
    levelNames: looking.value.settings.levelNames,
    ...{ phases, directions },
    units: new Map(units.map((unit) => [unit.id, unit])),
    rows: rowsOf(view, looking.value, found.value, directions, directionId),
  });
}

// What is written while the rows are read belongs to a later moment than that of the last command there is.
async function oneMoment({ view, store }: Look): Promise<View> {
  return view.at === null ? pastView(store.reader, await lastSeqBy(store.reader, endOfTime)) : view;
}

// Milliseconds; later than any clock says.
const endOfTime = BigInt(Number.MAX_SAFE_INTEGER);

async function* rowsOf(
  view: View,
  { today, settings }: Look,
  plan: Plan,
  directions: readonly KeyDirection[],
  only: DirectionId | null,
): AsyncGenerator<readonly ExportedRow[]> {
  const wanted = only === null ? [...directions, null] : directions.filter(({ id }) => id === only);
  for (const direction of wanted) {
    const ordinal = directionOrdinalOf(directions, direction?.id ?? null);
    if (direction) yield [{ direction, ordinal: ordinal ?? 1 }];
    const goals = { planId: plan.id, kind: "goal", directionId: direction?.id ?? null } as const;
    for await (const rows of readOutlineRows(view, goals, ordinal === null ? [] : [ordinal])) {
      yield rows.map((row) => ({
        ...row,
        under: direction,
        figures: figuresOf(row.element, row.standing, plan.endsOn, today, settings.healthRules),
      }));
    }
  }
}
