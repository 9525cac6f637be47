const fieldName = /^[A-Za-z][\w-]{0,63}(?:\.[A-Za-z0-9][\w-]{0,63}|\[\d{1,3}\]){0,4}$/;

// What rules ask of a value before they know its kind: a group that answers to it would be taken for a text or a list.
const measured = /\.(?:length|size)(?:[.[]|$)/;

type Kind = "field" | "group" | "list";

/**
 * Whether names such as `titleZh`, `rows.task-1.percent` and `successors[0].share` can be built into values: none is a field
 * in one place and holds others in the next, none gives a group a length, and all lists together have at most `mostPlaces` places, gaps included.
 */
export function shapeHolds(names: Iterable<string>, mostPlaces: number): boolean {
  const kinds = new Map<string, Kind>();
  const lengths = new Map<string, number>();
  for (const name of names) {
    if (!fieldName.test(name) || measured.test(name)) return false;
    for (const [path, kind, length] of stepsOf(name)) {
      if ((kinds.get(path) ?? kind) !== kind) return false;
      kinds.set(path, kind);
      if (kind === "list") lengths.set(path, Math.max(length, lengths.get(path) ?? 0));
    }
  }
  return [...lengths.values()].reduce((sum, length) => sum + length, 0) <= mostPlaces;
}

/** Each path that leads to a field, what it must be, and how long where that is a list. */
function stepsOf(name: string): [path: string, kind: Kind, length: number][] {
  const steps = Array.from(name.matchAll(/\.|\[(\d+)\]/g), ({ 1: place, index }): [string, Kind, number] => [
    name.slice(0, index),
    place === undefined ? "group" : "list",
    Number(place ?? -1) + 1,
  ]);
  return [...steps, [name, "field", 0]];
}
