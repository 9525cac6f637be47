import type { KeyboardEvent } from "react";
import { problemSentence } from "~/i18n/problem-sentence";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { freshId } from "./fresh-id";
import { useGridHands } from "./grid-deeds";
import { commandForm } from "./grid-forms";
import type { GridLine } from "./grid-lines";
import { leaving, takeKey, wayOf } from "./leaving";
import { useLiveInput } from "./use-live-input";

type Props = {
  readonly line: Extract<GridLine, { kind: "direction" }>;
  readonly editing: boolean;
  readonly isStop: boolean;
};

/** The title of a key direction, written in its cell in the language shown. */
export function DirectionInput({ line: { direction }, editing, isStop }: Props) {
  const { deeds, keys } = useGridHands();
  const [locale, texts] = [useLocale(), useTexts()];
  const { id, titleZh, titleEn, revision } = direction;
  const start = locale === "zh-CN" ? titleZh : titleEn;
  const at = { id, column: "title" } as const;
  const save = (typed: string) => {
    const text = typed.trim();
    if (text === start || (text === "" && (locale === "zh-CN" ? titleEn : titleZh) === "")) return;
    const titles = locale === "zh-CN" ? { titleZh: text, titleEn } : { titleZh, titleEn: text };
    const commandId = freshId();
    deeds.sender.submit({
      commandId,
      form: () => commandForm("edit-direction", commandId, { directionId: id, revision, ...titles }),
      saved(answer) {
        deeds.history.note(answer);
        deeds.say(texts.grid.saved);
      },
      refused: (problem) => deeds.say(texts.grid.refused(text, problemSentence(locale, texts, problem))),
    });
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
      className={editing ? "grid-input" : "grid-input grid-input-waiting"}
      maxLength={200}
      autoComplete="off"
      onKeyDown={onKeyDown}
    />
  );
}
