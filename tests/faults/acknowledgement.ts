/** What a writing process promised: this command is carried out, and this is what it did. */
export interface Acknowledgement {
  readonly commandId: string;
  /** Of a command whose one effect is known beforehand. */
  readonly effect?: Effect;
}

export interface Effect {
  readonly entity: "element" | "report";
  /** The row the command created or changed. */
  readonly rowId: string;
  readonly field: "titleZh" | "valueBp";
  readonly value: string | number;
}

/** A line the worker writes: one thing it has come to, or one promise. */
export type Line =
  | { readonly at: "migrating" | "migrated" | "ready" }
  /** `reads`: how many commands it then counted, or null where it could not read either. */
  | { readonly at: "failed"; readonly message: string; readonly reads: number | null }
  | { readonly at: "acknowledged"; readonly promise: Acknowledgement };

/** The whole lines of a killed process's output; its last one may have been cut. */
export function linesOf(output: string): Line[] {
  return output
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

/** What was promised in an output. */
export function promisesIn(output: string): Acknowledgement[] {
  return linesOf(output).flatMap((line) => (line.at === "acknowledged" ? [line.promise] : []));
}
