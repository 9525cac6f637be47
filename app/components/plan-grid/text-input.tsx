import type { KeyboardEvent } from "react";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { textIn, writtenText } from "./cell-values";
import type { TextColumn } from "./grid-columns";
import { useGridHands } from "./grid-deeds";
import { entryAgain } from "./grid-pending";
import { leaving, takeKey, wayOf } from "./leaving";
import type { CellInputProps } from "./line-props";
import { useLiveInput } from "./use-live-input";

/** Titles, dates and weights, written in their cell. */
export function TextInput({
  line,
  column,
  editing,
  isStop,
  pending,
}: CellInputProps & { readonly column: TextColumn }) {
  const { deeds, keys } = useGridHands();
  const [locale, texts] = [useLocale(), useTexts()];
  const { row } = line;
  const at = { id: row.id, column } as const;
  const start = pending?.text ?? textIn(row, column, locale);
  const save = (text: string) => {
    const written = writtenText(row, column, text, locale, texts);
    if (written.kind === "entry") deeds.fields.write(written.entry, pending);
    else if (written.kind === "wrong") deeds.fields.reject(written.entry, text, written.message);
    else if (pending && pending.text !== null) deeds.fields.drop(pending);
    // Left as it was, what was refused may be right by now.
    else if (pending?.status === "refused") deeds.fields.write(entryAgain(pending), pending);
  };
  const live = useLiveInput({
    ...{ at, editing, start },
    leave(text) {
      save(text);
      deeds.dispatch({ do: "edit", editing: false });
    },
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const left = editing && !event.nativeEvent.isComposing ? leaving(event) : null;
    if (!left) return;
    takeKey(event);
    if (left !== "give-up") save(event.currentTarget.value);
    else if (pending?.status === "refused") deeds.fields.drop(pending);
    keys.leaveCell(at, wayOf(left));
    if (left === "below") keys.addBelow(row.id);
    if (left === "inside") keys.addInside(row.id);
  };
  const words = `${texts.grid.columns[column]}${texts.common.colon}${start || texts.grid.emptyCell}`;
  return (
    <input
      {...live}
      type="text"
      tabIndex={isStop ? 0 : -1}
      aria-label={words}
      aria-invalid={pending?.status === "refused" || undefined}
      aria-describedby={pending && pending.status !== "saving" ? "grid-note" : undefined}
      className={editing ? "grid-input" : "grid-input grid-input-waiting"}
      inputMode={column === "weight" ? "numeric" : undefined}
      placeholder={editing && (column === "startsOn" || column === "endsOn") ? texts.grid.datePlaceholder : undefined}
      maxLength={column === "title" ? 200 : 20}
      autoComplete="off"
      spellCheck={false}
      onKeyDown={onKeyDown}
    />
  );
}
