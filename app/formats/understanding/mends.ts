import { z } from "zod";

/** What a row becomes, as a person may choose it. */
export const RowKind = z.enum(["direction", "goal", "measure", "task", "left-out"]);
export type RowKind = z.infer<typeof RowKind>;

const text = (max: number) => z.string().max(max);

/** The fields of a row as they stand in a form: units by name, days as they were typed. */
export const RowFields = z.object({
  kind: RowKind,
  title: text(2000),
  statement: text(20_000),
  lead: text(2000),
  cooperating: text(5000),
  startsOn: text(40),
  endsOn: text(40),
  weight: text(40),
  phases: text(5000),
  alsoDirections: text(5000),
  lifecycle: text(2000),
  measure: text(200),
  milestones: text(20_000),
  otherTitle: text(2000),
  otherStatement: text(20_000),
});
export type RowFields = z.infer<typeof RowFields>;

/** What is to be done about a name that is no unit's: `create`, `skip`, or a unit's id behind `unit:`; empty while undecided. */
export const UnitChoice = z.string().regex(/^(?:|create|skip|unit:[a-z0-9][a-z0-9-]{0,63})$/);
export type UnitChoice = z.infer<typeof UnitChoice>;

/** Everything a person has changed or settled since a document was understood: rows by their key, units by their name. */
export const Mends = z.object({
  rows: z.record(z.string().max(64), RowFields.partial()),
  units: z.record(z.string().max(200), UnitChoice),
});
export type Mends = z.infer<typeof Mends>;

export type RowMend = Mends["rows"][string];

export const noMends: Mends = { rows: {}, units: {} };
