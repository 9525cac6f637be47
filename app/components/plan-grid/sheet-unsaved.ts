import { useTexts } from "~/i18n/texts-context";
import type { Written } from "./cell-values";
import type { Column } from "./grid-columns";
import { type GridEntry, type GridField, isUnderWay, type Pending } from "./grid-pending";
import { columnOf, pendingIn } from "./pending-cell";
import type { GridFields } from "./use-grid-fields";
import { useValueWords } from "./use-value-words";

/** What of a row isn't saved, by field. */
export type Pendings = ReadonlyMap<GridField, Pending>;

type AllWritten = readonly (readonly [column: Column, written: Written])[];

/** Saves a sheet: what wasn't saved before is settled by what stands in it now; the rest goes as one command. */
export function saveSheet(all: AllWritten, pending: Pendings, fields: GridFields): void {
  const together: GridEntry[] = [];
  for (const [column, one] of all) {
    const before = pendingIn(pending, column);
    const isLeft = before !== null && !isUnderWay(before);
    if (one.kind === "same" && isLeft) fields.drop(before);
    if (one.kind !== "entry" || (before?.status === "held" && before.wanted === one.entry.wanted)) continue;
    if (isLeft) fields.write(one.entry, before);
    else together.push(one.entry);
  }
  fields.set(together);
}

/** Why fields of a row weren't saved, by their columns. */
export function useWhyUnsaved(): (pending: Pendings) => Readonly<Record<string, string>> {
  const texts = useTexts().grid;
  const say = useValueWords();
  const words = ({ status, message, field, theirs }: Pending) =>
    status === "conflict" ? `${texts.conflict.title}${texts.left.colon}${say(field, theirs)}` : message;
  return (pending) =>
    Object.fromEntries(
      [...pending.values()].flatMap((one) => {
        const why = words(one);
        return why ? [[columnOf[one.field], why]] : [];
      }),
    );
}
