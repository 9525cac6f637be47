import type { KeyboardEvent } from "react";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { writtenDirection } from "./cell-values";
import { useGridHands } from "./grid-deeds";
import type { GridLine } from "./grid-lines";
import { entryAgain, type Pending } from "./grid-pending";
import { leaving, takeKey, wayOf } from "./leaving";
import { useLiveInput } from "./use-live-input";

type Props = {
  readonly line: Extract<GridLine, { kind: "direction" }>;
  readonly editing: boolean;
  readonly isStop: boolean;
  readonly pending: Pending | null;
};

/** The title of a key direction, written in its cell in the language shown. */
export function DirectionInput({ line: { direction }, editing, isStop, pending }: Props) {
  const { deeds, keys } = useGridHands();
  const [locale, texts] = [useLocale(), useTexts()];
  const { id } = direction;
  const start = pending?.text ?? (locale === "zh-CN" ? direction.titleZh : direction.titleEn);
  const at = { id, column: "title" } as const;
  const save = (typed: string) => {
    const written = writtenDirection(direction, typed, locale, texts);
    if (written.kind === "entry") deeds.fields.write(written.entry, pending);
    else if (written.kind === "wrong") deeds.fields.reject(written.entry, typed, written.message);
    else if (pending && pending.text !== null) deeds.fields.drop(pending);
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
    if (left === "below") keys.addBelow(id);
    if (left === "inside") keys.addInside(id);
  };
  return (
    <input
      {...live}
      type="text"
      tabIndex={isStop ? 0 : -1}
      aria-label={`${texts.grid.columns.title}${texts.common.colon}${start}`}
      aria-invalid={pending?.status === "refused" || undefined}
      aria-describedby={pending && pending.status !== "saving" ? "grid-note" : undefined}
      className={editing ? "grid-input" : "grid-input grid-input-waiting"}
      maxLength={200}
      autoComplete="off"
      onKeyDown={onKeyDown}
    />
  );
}
