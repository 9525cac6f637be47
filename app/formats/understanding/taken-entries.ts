import type { KeyDirection, Phase } from "~/domain/rows";
import type { DirectionReference, TakeInOutline, UnitReference } from "~/domain/take-in-commands";
import type { OtherLanguage } from "~/formats/particulars/particulars";
import type { PlanDocument, PlanEntry } from "~/formats/plan-document";
import type { SettledName } from "./settle-units";

type Taken = Pick<TakeInOutline, "units" | "entries">;

/** The plan's own rows that names of a document may stand for. */
export interface PlanNames {
  readonly phases: readonly Phase[];
  readonly directions: readonly KeyDirection[];
}

/** A document's outline as a command takes it in: names as units, texts in the language they are written in. */
export function takenEntries(
  { entries }: PlanDocument,
  names: readonly SettledName[],
  plan: PlanNames,
): { [K in keyof Taken]: unknown[] } {
  const added = names.filter(({ choice }) => choice === "create");
  const references = new Map<string, UnitReference>();
  for (const { name, unitId } of names) if (unitId) references.set(name, { unitId });
  for (const [index, { name }] of added.entries()) references.set(name, { added: index });
  return {
    units: added.map(({ name }) => inLanguage("name", name)),
    entries: entries.map((entry) => entryOf(entry, references, namedPlaces(entries, plan))),
  };
}

interface NamedPlaces {
  readonly phases: ReadonlyMap<string, string>;
  readonly directions: ReadonlyMap<string, DirectionReference>;
}

// What the plan has goes before what the document adds under the same name.
function namedPlaces(entries: readonly PlanEntry[], { phases, directions }: PlanNames): NamedPlaces {
  const added = entries.flatMap(({ kind, title }, entry) =>
    kind === "direction" ? [[title, { entry }] as const] : [],
  );
  const there = directions.flatMap(({ id, titleZh, titleEn }) =>
    [titleZh, titleEn].map((title) => [title, { directionId: id }] as const),
  );
  return {
    phases: new Map(phases.flatMap(({ id, titleZh, titleEn }) => [titleEn, titleZh].map((title) => [title, id]))),
    directions: new Map<string, DirectionReference>([...added, ...there]),
  };
}

function entryOf(entry: PlanEntry, references: ReadonlyMap<string, UnitReference>, places: NamedPlaces): object {
  const { kind, under, startsOn, endsOn, particulars } = entry;
  const { otherIn, otherTitle, otherStatement, lifecycle, measuredBy, plannedQuantity, quantityUnit } = particulars;
  const titles = inBoth("title", entry.title, otherTitle, otherIn);
  if (kind === "direction") return { kind, under, ...titles };
  const lead = (entry.lead === null ? null : references.get(entry.lead)) ?? null;
  const helping = new Map<string, UnitReference>();
  for (const name of entry.cooperating) {
    const reference = references.get(name);
    if (reference) helping.set(JSON.stringify(reference), reference);
  }
  if (lead) helping.delete(JSON.stringify(lead));
  const statements = inBoth("statement", entry.statement, otherStatement, otherIn);
  const content = { ...titles, ...statements, startsOn, endsOn, lifecycle, measuredBy, plannedQuantity, quantityUnit };
  return {
    kind,
    under,
    ...content,
    ...(entry.weight === null ? {} : { weight: entry.weight }),
    lead,
    cooperating: [...helping.values()],
    lifecycleReason: particulars.lifecycleReason,
    phaseIds: particulars.phases.flatMap((name) => places.phases.get(name) ?? []),
    alsoDirections: particulars.alsoDirections.flatMap((name) => places.directions.get(name) ?? []),
    milestones: particulars.milestones.map(({ title, otherTitle: other, dueOn, weight }) => {
      return { ...inBoth("title", title, other, otherIn), dueOn, weight };
    }),
  };
}

/**
 * A text in the document's language with the one in the other. Where both say the same without a letter of the document's own
 * language, the document only repeats the other for want of its own.
 */
function inBoth<Name extends string>(
  name: Name,
  text: string,
  other: string,
  otherIn: OtherLanguage,
): Record<`${Name}Zh` | `${Name}En`, string> {
  if (otherIn === null && other === "") return inLanguage(name, text);
  const chinese = /\p{Script=Han}/u.test(text);
  const second = otherIn ?? (chinese ? "en" : "zh");
  const repeats = text === other && chinese === (second === "zh");
  const [zh, en] = second === "en" ? [repeats ? "" : text, other] : [other, repeats ? "" : text];
  return { [`${name}Zh`]: zh, [`${name}En`]: en } as Record<`${Name}Zh` | `${Name}En`, string>;
}

// What holds a Chinese character is Chinese, whatever else it holds.
function inLanguage<Name extends string>(name: Name, text: string): Record<`${Name}Zh` | `${Name}En`, string> {
  const chinese = /\p{Script=Han}/u.test(text);
  return { [`${name}Zh`]: chinese ? text : "", [`${name}En`]: chinese ? "" : text } as Record<
    `${Name}Zh` | `${Name}En`,
    string
  >;
}
