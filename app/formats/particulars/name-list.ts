/** Names in one cell, a line each: a name may hold any separator but a line break. */
export function writeNames(names: readonly string[]): string {
  return names.join("\n");
}

/** The names of a cell, each once: a line each, or parted by 、 and the like where the line is no name that is known. */
export function readNames(cell: string, known: readonly string[]): string[] {
  const whole = new Set(known);
  const lines = cell.split(/\r?\n/).map((line) => line.trim());
  const names = lines.flatMap((line) => (whole.has(line) ? [line] : partsOf(line, whole)));
  return [...new Set(names.filter((name) => name !== ""))];
}

function partsOf(line: string, known: ReadonlySet<string>): string[] {
  const clauses = line.split(/[;；]/).map((part) => part.trim());
  return clauses.flatMap((clause) =>
    known.has(clause) ? [clause] : clause.split(/[、,，]/).map((part) => part.trim()),
  );
}
