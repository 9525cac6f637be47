import type { GridEntry, GridValue } from "./grid-pending";
import type { Destination } from "./grid-tree";

/** A command as it is sent: names and values of a form. */
export type GridForm = readonly (readonly [name: string, value: string])[];

/** A command's form with all that every command carries. */
export function commandForm(
  intent: string,
  commandId: string,
  fields: Readonly<Record<string, GridValue | undefined>>,
): GridForm {
  const named = Object.entries({ intent, commandId, ...fields });
  return named.flatMap(([name, value]) => pairsOf(name, value ?? null));
}

export function setFieldsForm(planId: string, commandId: string, entries: readonly GridEntry[]): GridForm {
  const fields = entries.flatMap(({ id, field, seen, wanted, lifecycleReason }, index) => {
    const at = `entries[${index}]`;
    const own = { elementId: id, field, seen, wanted, ...(lifecycleReason === undefined ? {} : { lifecycleReason }) };
    return Object.entries(own).map(([name, value]): [string, GridValue] => [`${at}.${name}`, value]);
  });
  return commandForm("set-fields", commandId, { planId, ...Object.fromEntries(fields) });
}

/** A branch that moves, with the parent it was seen under. */
export interface MovedBranch {
  readonly id: string;
  readonly parentId: string | null;
}

export function moveForm(
  planId: string,
  commandId: string,
  branches: readonly MovedBranch[],
  { parentId, afterId, directionId }: Destination,
): GridForm {
  const elements = branches.flatMap(({ id, parentId: seen }, index): [string, GridValue][] => [
    [`elements[${index}].elementId`, id],
    [`elements[${index}].seenParentId`, seen],
  ]);
  const home = parentId === null ? (directionId ?? "none") : "keep";
  return commandForm("move-elements", commandId, {
    ...{ planId, parentId, afterId, directionId: home },
    ...Object.fromEntries(elements),
  });
}

// Null is left out, and so is an empty list: what isn't sent is nothing.
function pairsOf(name: string, value: GridValue): [string, string][] {
  if (value === null) return [];
  if (typeof value !== "object") return [[name, String(value)]];
  return value.map((one, index) => [`${name}[${index}]`, one]);
}
