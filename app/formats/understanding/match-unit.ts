import type { Unit } from "~/domain/rows";

/** Whom a name means: one unit without doubt, units that are called much alike, or none. */
export type UnitMatch =
  | { readonly kind: "known"; readonly unitId: Unit["id"] }
  | { readonly kind: "near"; readonly unitIds: readonly Unit["id"][] }
  | { readonly kind: "unknown" };

const mostOffered = 5;
const front = /^(?:本|我|省|市|区|县|高新区|全)/;
const end =
  /(?:管理局|委员会|办公室|局|委|办|部|厅|处室|处|科室|科|室|中心|department|division|office|bureau|centre|center)$/;

/**
 * Finds the units that are still there by a name: exactly as they are called in either language, blanks and letter case
 * aside; otherwise those whose names are alike without what such names begin and end with, or nearly alike.
 */
export function matcherFor(units: readonly Unit[]): (name: string) => UnitMatch {
  const open = units.filter((unit) => unit.closedOn === null);
  const names = open.flatMap((unit) =>
    [unit.nameZh, unit.nameEn].filter(Boolean).map((name) => ({ unit, name: plain(name) })),
  );
  const known = new Map<string, UnitMatch>();
  return (name) => {
    const found = known.get(name) ?? match(plain(name), names);
    known.set(name, found);
    return found;
  };
}

function match(wanted: string, names: readonly { readonly unit: Unit; readonly name: string }[]): UnitMatch {
  const exact = [...new Set(names.filter(({ name }) => name === wanted).map(({ unit }) => unit.id))];
  if (exact.length === 1 && exact[0]) return { kind: "known", unitId: exact[0] };
  const near = exact.length > 1 ? exact : names.filter(({ name }) => alike(wanted, name)).map(({ unit }) => unit.id);
  if (near.length === 0) return { kind: "unknown" };
  return { kind: "near", unitIds: [...new Set(near)].slice(0, mostOffered) };
}

function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s·"'“”.]/g, "");
}

function core(name: string): string {
  return name.replace(front, "").replace(end, "");
}

function alike(a: string, b: string): boolean {
  const [left, right] = [core(a), core(b)];
  if (left.length < 2 || right.length < 2) return false;
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return (short.length >= 3 && long.includes(short)) || (short.length >= 4 && oneEditApart(short, long));
}

function oneEditApart(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = long.length === short.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}
