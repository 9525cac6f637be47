import { z } from "zod";

const Refusal = z.object({ code: z.string() });

/** What came of putting a backup back into a database of its own. Instants are milliseconds. */
export const Proof = z.object({
  name: z.string(),
  takenAt: z.number(),
  provenAt: z.number(),
  result: z.discriminatedUnion("kind", [
    /** Put back, its log whole, and copied out again: the same to the byte, or row by row where it is of an earlier form. */
    z.object({ kind: z.literal("proven"), rows: z.number(), entries: z.number(), compared: z.enum(["bytes", "rows"]) }),
    z.object({ kind: z.literal("refused"), refusal: Refusal }),
    /** Put back, but the log in it is broken at this entry. */
    z.object({ kind: z.literal("log-broken"), seq: z.number() }),
    /** Put back, but what is read from it again differs. */
    z.object({ kind: z.literal("differs") }),
  ]),
});
export type Proof = z.infer<typeof Proof>;
