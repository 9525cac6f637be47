import { DirectionId, ElementId } from "~/domain/ids";
import { type LevelNames, presetLevelNames } from "~/domain/level-names";
import type { EntryKind } from "~/formats/plan-document";
import type { ImportSurroundings } from "~/formats/understanding/import-session";
import type { ImportFacts } from "~/services/load-import.server";

/** What a document is understood against, out of what was read for the page. */
export function surroundingsOf(facts: ImportFacts): ImportSurroundings {
  const { plan, units, levelNames, mayAddUnit, places, phases, directions } = facts;
  const byValue = new Map(places.map((place) => [place.value, place]));
  return {
    plan,
    units,
    mayAddUnit,
    ...{ phases, directions },
    kindNames: kindNamesOf(levelNames),
    placeOf: (value) => byValue.get(value) ?? { kind: "top", depth: 0 },
  };
}

/** What the levels of a plan are called, here and as they come, in small letters. */
function kindNamesOf(own: LevelNames): ReadonlyMap<string, EntryKind> {
  const names = new Map<string, EntryKind>([
    ["重点方向", "direction"],
    ["方向", "direction"],
    ["key direction", "direction"],
    ["direction", "direction"],
    ["举措", "measure"],
    ["measure", "measure"],
  ]);
  for (const levels of [presetLevelNames, own]) {
    for (const kind of ["goal", "measure", "task"] as const) {
      for (const name of [levels[kind].zh, levels[kind].en]) names.set(name.toLowerCase(), kind);
    }
  }
  return names;
}

/** The ids a chosen place stands for; null and null for the top of the plan. */
export function placeIds(place: string): {
  readonly parentId: ElementId | null;
  readonly directionId: DirectionId | null;
} {
  const element = ElementId.safeParse(place.replace(/^element:/, ""));
  const direction = DirectionId.safeParse(place.replace(/^direction:/, ""));
  return {
    parentId: place.startsWith("element:") && element.success ? element.data : null,
    directionId: place.startsWith("direction:") && direction.success ? direction.data : null,
  };
}
