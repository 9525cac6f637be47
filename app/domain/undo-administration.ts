import type { Change } from "~/domain/change";
import { adoptedIn, type CalendarState, plansOf, spanProblem } from "~/domain/decide-calendar";
import { nameProblem } from "~/domain/name";
import type { Action } from "~/domain/permissions";
import type { Problem } from "~/domain/problem";
import type { EntityName, Rows, Unit } from "~/domain/rows";

/** What taking back a change of units, bodies, terms or periods would meet: all of them, and what leans on them. */
export interface AdministrationState extends CalendarState {
  readonly units: readonly Unit[];
}

const rights: Readonly<Record<string, Action>> = {
  "add-unit": "manage-units",
  "rename-unit": "manage-units",
  "order-unit": "manage-units",
  "close-unit": "manage-units",
  "reopen-unit": "manage-units",
  "merge-units": "manage-units",
  "set-health-rules": "manage-rules",
  "name-levels": "manage-rules",
  "name-healths": "manage-rules",
  "name-organisation": "manage-rules",
  ...Object.fromEntries(
    ["body", "term", "period"].flatMap((what) =>
      ["add", "edit", "remove"].map((verb): [string, Action] => [`${verb}-${what}`, "manage-calendar"]),
    ),
  ),
};

/** The right that carrying out a command of administration took, and taking it back takes; null for every other command. */
export function administrationRight(name: string): Action | null {
  return rights[name] ?? null;
}

/** Why what has been done since stands against these changes of units or the calendar, or null. */
export function undoAdministrationProblem(before: AdministrationState, inverse: readonly Change[]): Problem | null {
  const after = {
    ...before,
    units: applied(before.units, inverse, "unit"),
    bodies: applied(before.bodies, inverse, "body"),
    terms: applied(before.terms, inverse, "term"),
    periods: applied(before.periods, inverse, "period"),
  };
  const open = after.units.filter((unit) => unit.closedOn === null);
  const fits =
    open.every((unit) => !nameProblem(without(open, unit), unit)) &&
    after.bodies.every((body) => !nameProblem(without(after.bodies, body), body)) &&
    after.periods.every((period) => fitsAmong(without(after.periods, period), period)) &&
    after.terms.every((term) => {
      const siblings = without(after.terms, term).filter(({ bodyId }) => bodyId === term.bodyId);
      return after.bodies.some((body) => body.id === term.bodyId) && fitsAmong(siblings, term);
    }) &&
    leanedOn(before) <= leanedOn(after);
  return fits ? null : { code: "undo-superseded" };
}

// How much leans on what there is: it may not become less, or something would lose its ground.
function leanedOn({ bodies, terms, periods, resolutions, plans, askedBodies }: AdministrationState): number {
  const inTerms = terms.reduce((n, term) => n + adoptedIn(term, resolutions), 0);
  const inPeriods = periods.reduce((n, period) => n + plansOf(period, plans), 0);
  const onBodies = bodies.filter(({ id }) => askedBodies.has(id) || resolutions.some((row) => row.bodyId === id));
  return inTerms + inPeriods + onBodies.length;
}

type Dated = Rows["term"] | Rows["period"];

function fitsAmong(others: readonly Dated[], row: Dated): boolean {
  return !nameProblem(others, row) && !spanProblem(others, row);
}

function without<Row extends { readonly id: string }>(rows: readonly Row[], own: Row): Row[] {
  return rows.filter((row) => row.id !== own.id);
}

function applied<E extends EntityName>(rows: readonly Rows[E][], changes: readonly Change[], entity: E): Rows[E][] {
  const after = new Map<string, Rows[E]>(rows.map((row) => [row.id, row]));
  for (const change of changes) {
    if (change.entity !== entity) continue;
    const row = after.get(change.id);
    if (change.op === "create") after.set(change.id, change.row as Rows[E]);
    else if (change.op === "remove") after.delete(change.id);
    else if (row) after.set(change.id, { ...row, [change.field]: change.after });
  }
  return [...after.values()];
}
