import { everybody, type Person } from "#tests/matrix/people";

/** What everybody is answered, in the order of `everybody`, parted by blanks. */
export type Columns = string;

/** The columns by person; throws where there are too few or too many. */
export function byPerson(columns: Columns): Record<Person, string> {
  const cells = columns.trim().split(/\s+/);
  if (cells.length !== everybody.length) throw new Error(`${cells.length} columns: ${columns}`);
  return Object.fromEntries(everybody.map((person, place) => [person, cells[place] ?? ""])) as Record<Person, string>;
}
