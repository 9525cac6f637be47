import { generateKeyBetween } from "fractional-indexing";
import type { CalendarCommand } from "~/domain/calendar-commands";
import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import type { BodyId } from "~/domain/ids";
import { nameProblem } from "~/domain/name";
import type { Problem } from "~/domain/problem";
import { fail, type Result, succeed } from "~/domain/result";
import type { Body, Period, Plan, Resolution, Term } from "~/domain/rows";
import type { Span } from "~/domain/schedule";

/** All bodies, terms and periods, and what leans on them: an organisation has few of either. */
export interface CalendarState {
  readonly bodies: readonly Body[];
  readonly terms: readonly Term[];
  readonly periods: readonly Period[];
  readonly resolutions: readonly Pick<Resolution, "bodyId" | "adoptedOn">[];
  readonly plans: readonly Pick<Plan, "startsOn" | "endsOn">[];
  /** Bodies that a report asks a decision of. */
  readonly askedBodies: ReadonlySet<string>;
}

type Intent = CalendarCommand["intent"];
type Of<I extends Intent> = Extract<CalendarCommand, { intent: I }>;
type Decide<I extends Intent> = (state: CalendarState, command: Of<I>, moment: Moment) => Result<Change[]>;

const decisions: { readonly [I in Intent]: Decide<I> } = {
  "add-body": ({ bodies }, { kind, nameZh, nameEn }, moment) => {
    const taken = nameProblem(bodies, { nameZh, nameEn });
    if (taken) return fail(taken);
    const last =
      bodies
        .map((body) => body.sortKey)
        .sort()
        .at(-1) ?? null;
    const id = namerFor(moment)() as BodyId;
    return succeed([created("body", { id, kind, nameZh, nameEn, sortKey: generateKeyBetween(last, null) })]);
  },
  "edit-body": ({ bodies }, { bodyId, kind, nameZh, nameEn }) => {
    const [body, others] = pickedOut(bodies, bodyId);
    if (!body) return fail({ code: "not-found", entity: "body" });
    const taken = nameProblem(others, { nameZh, nameEn });
    return taken ? fail(taken) : succeed(updated("body", body, { kind, nameZh, nameEn }));
  },
  "remove-body": (state, { bodyId }) => {
    const [body] = pickedOut(state.bodies, bodyId);
    if (!body) return fail({ code: "not-found", entity: "body" });
    const used = [...state.terms, ...state.resolutions].some((row) => row.bodyId === body.id);
    return used || state.askedBodies.has(body.id) ? fail({ code: "in-use", entity: "body" }) : gone("body", body);
  },
  "add-term": ({ bodies, terms }, { bodyId, ...term }, moment) => {
    if (!bodies.some((body) => body.id === bodyId)) return fail({ code: "not-found", entity: "body", field: "bodyId" });
    const siblings = terms.filter((other) => other.bodyId === bodyId);
    const problem = nameProblem(siblings, term) ?? spanProblem(siblings, term);
    if (problem) return fail(problem);
    const { nameZh, nameEn, startsOn, endsOn } = term;
    return succeed([created("term", { id: namerFor(moment)(), bodyId, nameZh, nameEn, startsOn, endsOn })]);
  },
  "edit-term": ({ terms, resolutions }, { termId, nameZh, nameEn, startsOn, endsOn }) => {
    const [term, others] = pickedOut(terms, termId);
    if (!term) return fail({ code: "not-found", entity: "term" });
    const siblings = others.filter((other) => other.bodyId === term.bodyId);
    const next = { nameZh, nameEn, startsOn, endsOn };
    const problem = nameProblem(siblings, next) ?? spanProblem(siblings, next);
    if (problem) return fail(problem);
    if (adoptedIn(term, resolutions) > adoptedIn({ ...term, ...next }, resolutions))
      return fail({ code: "in-use", entity: "term" });
    return succeed(updated("term", term, next));
  },
  "remove-term": ({ terms, resolutions }, { termId }) => {
    const [term] = pickedOut(terms, termId);
    if (!term) return fail({ code: "not-found", entity: "term" });
    return adoptedIn(term, resolutions) > 0 ? fail({ code: "in-use", entity: "term" }) : gone("term", term);
  },
  "add-period": ({ periods }, { nameZh, nameEn, startsOn, endsOn }, moment) => {
    const period = { nameZh, nameEn, startsOn, endsOn };
    const problem = nameProblem(periods, period) ?? spanProblem(periods, period);
    return problem ? fail(problem) : succeed([created("period", { id: namerFor(moment)(), ...period })]);
  },
  "edit-period": ({ periods, plans }, { periodId, nameZh, nameEn, startsOn, endsOn }) => {
    const [period, others] = pickedOut(periods, periodId);
    if (!period) return fail({ code: "not-found", entity: "period" });
    const next = { nameZh, nameEn, startsOn, endsOn };
    const problem = nameProblem(others, next) ?? spanProblem(others, next);
    if (problem) return fail(problem);
    if (plansOf(period, plans) > plansOf(next, plans)) return fail({ code: "in-use", entity: "period" });
    return succeed(updated("period", period, next));
  },
  "remove-period": ({ periods, plans }, { periodId }) => {
    const [period] = pickedOut(periods, periodId);
    if (!period) return fail({ code: "not-found", entity: "period" });
    return plansOf(period, plans) > 0 ? fail({ code: "in-use", entity: "period" }) : gone("period", period);
  },
};

/** Decides a change of bodies, terms or periods. What something else leans on stays: it isn't removed, nor moved from under it. */
export function decideCalendar(state: CalendarState, command: CalendarCommand, moment: Moment): Result<Change[]> {
  // The decision under an intent takes the command of that intent, which is the one it is found by.
  const decide = decisions[command.intent] as (s: CalendarState, c: CalendarCommand, m: Moment) => Result<Change[]>;
  return decide(state, command, moment);
}

function gone<E extends "body" | "term" | "period">(
  entity: E,
  row: Parameters<typeof removed<E>>[1],
): Result<Change[]> {
  return succeed([removed(entity, row)]);
}

function pickedOut<Row extends { readonly id: string }>(rows: readonly Row[], id: string): [Row | undefined, Row[]] {
  return [rows.find((row) => row.id === id), rows.filter((row) => row.id !== id)];
}

type Named = Span & { readonly nameZh: string; readonly nameEn: string };

export function spanProblem(others: readonly Named[], { startsOn, endsOn }: Span): Problem | null {
  if (endsOn < startsOn) return { code: "dates-reversed", field: "endsOn" };
  const other = others.find((one) => one.startsOn <= endsOn && startsOn <= one.endsOn);
  if (!other) return null;
  const field = other.startsOn <= startsOn ? "startsOn" : "endsOn";
  return { code: "dates-overlap", field, nameZh: other.nameZh, nameEn: other.nameEn };
}

// A term is in use by what its body resolved in it.
export function adoptedIn(term: Span & { readonly bodyId: string }, resolutions: CalendarState["resolutions"]): number {
  return resolutions.filter(
    ({ bodyId, adoptedOn }) => bodyId === term.bodyId && term.startsOn <= adoptedOn && adoptedOn <= term.endsOn,
  ).length;
}

// A period is in use by the plans that begin or end in it: the hinge between two periods is theirs.
export function plansOf(period: Span, plans: CalendarState["plans"]): number {
  const holds = (day: string) => period.startsOn <= day && day <= period.endsOn;
  return plans.filter(({ startsOn, endsOn }) => holds(startsOn) || holds(endsOn)).length;
}
