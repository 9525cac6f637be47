import { contains, type Span } from "~/domain/schedule";
import type { RowFields } from "./mends";
import type { ReviewedDates } from "./review-dates";
import type { ParticularFault } from "./review-particulars";

/** What keeps a row from being taken in until a person settles it. */
export type Fault =
  | "title-missing"
  | "title-too-long"
  | "statement-too-long"
  | "dates-missing"
  | "date-invalid"
  | "dates-reversed"
  | "outside-plan"
  | "two-leads"
  | "too-many-units"
  | "misplaced"
  | ParticularFault;

interface Reviewed {
  readonly fields: RowFields;
  readonly dates: ReviewedDates;
  readonly lead: readonly string[];
  readonly cooperating: readonly string[];
  readonly misplaced: boolean;
}

type Rule = readonly [fault: Fault, broken: (row: Reviewed, plan: Span) => boolean];

const rules: readonly Rule[] = [
  ["title-missing", ({ fields }) => fields.title.trim() === ""],
  ["title-too-long", ({ fields }) => fields.title.trim().length > 200],
  ["statement-too-long", ({ fields }) => fields.statement.trim().length > 4000],
  ["misplaced", ({ misplaced }) => misplaced],
];

const elementRules: readonly Rule[] = [
  ["two-leads", ({ lead }) => lead.length > 1],
  ["too-many-units", ({ cooperating }) => cooperating.length > 50],
  ["dates-missing", ({ dates }) => dates.startsOn.trim() === "" || dates.endsOn.trim() === ""],
  [
    "date-invalid",
    ({ dates: { startsOn, endsOn, days } }) => unread(startsOn, days.startsOn) || unread(endsOn, days.endsOn),
  ],
  [
    "dates-reversed",
    ({ dates: { days } }) => days.startsOn !== null && days.endsOn !== null && days.endsOn < days.startsOn,
  ],
  [
    "outside-plan",
    ({ dates: { days } }, plan) => [days.startsOn, days.endsOn].some((day) => day !== null && !holds(plan, day)),
  ],
];

/** Every rule the row breaks; what is left out breaks none. */
export function faultsOf(row: Reviewed, plan: Span): Fault[] {
  if (row.fields.kind === "left-out") return [];
  const asked = row.fields.kind === "direction" ? rules : [...rules, ...elementRules];
  return asked.filter(([, broken]) => broken(row, plan)).map(([fault]) => fault);
}

function unread(typed: string, day: string | null): boolean {
  return typed.trim() !== "" && day === null;
}

function holds(plan: Span, day: Span["startsOn"]): boolean {
  return contains(plan, { startsOn: day, endsOn: day });
}
