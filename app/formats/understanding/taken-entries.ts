import type { TakeInOutline, UnitReference } from "~/domain/take-in-commands";
import type { PlanDocument, PlanEntry } from "~/formats/plan-document";
import type { SettledName } from "./settle-units";

type Taken = Pick<TakeInOutline, "units" | "entries">;

/** A document's outline as a command takes it in: names as units, texts in the language they are written in. */
export function takenEntries(
  { entries }: PlanDocument,
  names: readonly SettledName[],
): { [K in keyof Taken]: unknown[] } {
  const added = names.filter(({ choice }) => choice === "create");
  const references = new Map<string, UnitReference>();
  for (const { name, unitId } of names) if (unitId) references.set(name, { unitId });
  for (const [index, { name }] of added.entries()) references.set(name, { added: index });
  return {
    units: added.map(({ name }) => inLanguage("name", name)),
    entries: entries.map((entry) => entryOf(entry, references)),
  };
}

function entryOf(entry: PlanEntry, references: ReadonlyMap<string, UnitReference>): object {
  const { kind, under, startsOn, endsOn } = entry;
  const titles = inLanguage("title", entry.title);
  if (kind === "direction") return { kind, under, ...titles };
  const lead = (entry.lead === null ? null : references.get(entry.lead)) ?? null;
  const helping = new Map<string, UnitReference>();
  for (const name of entry.cooperating) {
    const reference = references.get(name);
    if (reference) helping.set(JSON.stringify(reference), reference);
  }
  if (lead) helping.delete(JSON.stringify(lead));
  const content = { ...titles, ...inLanguage("statement", entry.statement), startsOn, endsOn };
  return {
    kind,
    under,
    ...content,
    ...(entry.weight === null ? {} : { weight: entry.weight }),
    lead,
    cooperating: [...helping.values()],
  };
}

// What holds a Chinese character is Chinese, whatever else it holds.
function inLanguage<Name extends string>(name: Name, text: string): Record<`${Name}Zh` | `${Name}En`, string> {
  const chinese = /\p{Script=Han}/u.test(text);
  return { [`${name}Zh`]: chinese ? text : "", [`${name}En`]: chinese ? "" : text } as Record<
    `${Name}Zh` | `${Name}En`,
    string
  >;
}
