import type { CalendarDate } from "~/domain/calendar-date";
import { contains, type Span } from "~/domain/schedule";
import { readLifecycle } from "~/formats/particulars/lifecycle-cell";
import { readMeasure } from "~/formats/particulars/measure-cell";
import { readMilestones } from "~/formats/particulars/milestone-cell";
import { readNames } from "~/formats/particulars/name-list";
import { noParticulars, type OtherLanguage, type Particulars } from "~/formats/particulars/particulars";
import { readWeight } from "~/formats/particulars/weight-cell";
import type { RowFields } from "./mends";

/** What keeps a row's particulars from being taken in until a person settles them. */
export type ParticularFault =
  | "weight-invalid"
  | "other-title-too-long"
  | "other-statement-too-long"
  | "lifecycle-reason-missing"
  | "lifecycle-reason-too-long"
  | "milestones-missing"
  | "milestones-outside-plan"
  | "above-cancelled";

/** What is said and can't be had or read: told, and left out. Other people's tables say much under such heads. */
export type ParticularNote =
  | { readonly code: "phase-unknown" | "direction-unknown"; readonly names: readonly string[] }
  | { readonly code: "goals-only" | "lifecycle-unclear" | "measure-unclear" | "milestones-unclear" };

export interface ReviewedParticulars {
  readonly particulars: Particulars;
  /** Null where none is written, or what is written is none. */
  readonly weight: number | null;
  readonly faults: readonly ParticularFault[];
  readonly notes: readonly ParticularNote[];
}

interface ParticularContext {
  readonly plan: Span;
  /** Names of the plan's phases, and of its directions and those of the document. */
  readonly phases: readonly string[];
  readonly directions: readonly string[];
  readonly otherIn: OtherLanguage;
  /** Whether what it stands under comes in cancelled. */
  readonly underCancelled: boolean;
}

type Rule = readonly [fault: ParticularFault, broken: boolean];

/** A row's further fields as what they say of an entry; what can't be read is a fault, what can't be had a note. */
export function reviewParticulars(fields: RowFields, context: ParticularContext): ReviewedParticulars {
  const { otherIn } = context;
  const [otherTitle, otherStatement] = [fields.otherTitle.trim(), fields.otherStatement.trim()];
  const named = { otherIn, otherTitle, otherStatement };
  const long: Rule[] = [
    ["other-title-too-long", otherTitle.length > 200],
    ["other-statement-too-long", otherStatement.length > 4000],
  ];
  if (fields.kind === "left-out") return { particulars: noParticulars, weight: null, faults: [], notes: [] };
  if (fields.kind === "direction")
    return { particulars: { ...noParticulars, otherIn, otherTitle }, weight: null, faults: broken(long), notes: [] };
  const lifecycle = readLifecycle(fields.lifecycle);
  const measure = readMeasure(fields.measure);
  const milestones = readMilestones(fields.milestones);
  const weight = readWeight(fields.weight);
  const places = placesOf(fields, context);
  const days = milestones?.map(({ dueOn }) => dueOn) ?? [];
  const rules: Rule[] = [
    ...long,
    ["weight-invalid", weight === null && fields.weight.trim() !== ""],
    ["lifecycle-reason-missing", !!lifecycle && lifecycle.lifecycle !== "active" && lifecycle.lifecycleReason === ""],
    ["lifecycle-reason-too-long", (lifecycle?.lifecycleReason.length ?? 0) > 1000],
    ["above-cancelled", context.underCancelled && lifecycle?.lifecycle !== "cancelled"],
    ["milestones-missing", measure?.measuredBy === "milestones" && !milestones?.length],
    ["milestones-outside-plan", days.some((day) => !holds(context.plan, day))],
  ];
  const { phases, alsoDirections } = places;
  const notes: ParticularNote[] = [
    ...places.notes,
    ...(lifecycle ? [] : [{ code: "lifecycle-unclear" } as const]),
    ...(measure ? [] : [{ code: "measure-unclear" } as const]),
    ...(milestones ? [] : [{ code: "milestones-unclear" } as const]),
  ];
  const read = { ...lifecycle, ...measure, milestones: milestones ?? [] };
  return {
    particulars: { ...noParticulars, ...named, ...read, phases, alsoDirections },
    ...{ weight, notes, faults: broken(rules) },
  };
}

function placesOf(fields: RowFields, { phases, directions }: ParticularContext) {
  const [inPhases, inDirections] = [readNames(fields.phases, phases), readNames(fields.alsoDirections, directions)];
  if (fields.kind !== "goal") {
    const notes: ParticularNote[] = inPhases.length + inDirections.length > 0 ? [{ code: "goals-only" }] : [];
    return { phases: [], alsoDirections: [], notes };
  }
  const [noPhases, noDirections] = [without(inPhases, phases), without(inDirections, directions)];
  const notes: ParticularNote[] = [
    ...(noPhases.length > 0 ? [{ code: "phase-unknown", names: noPhases } as const] : []),
    ...(noDirections.length > 0 ? [{ code: "direction-unknown", names: noDirections } as const] : []),
  ];
  return { phases: without(inPhases, noPhases), alsoDirections: without(inDirections, noDirections), notes };
}

function without(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name));
}

function broken(rules: readonly Rule[]): ParticularFault[] {
  return rules.filter(([, isBroken]) => isBroken).map(([fault]) => fault);
}

function holds(plan: Span, day: CalendarDate): boolean {
  return contains(plan, { startsOn: day, endsOn: day });
}
