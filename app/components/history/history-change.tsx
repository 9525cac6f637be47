import { FilledSentence } from "~/components/filled-sentence";
import { FreeText } from "~/components/free-text";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { rowSentence } from "./history-sentence";
import type { HistoryChange, ShownValue } from "./history-words";

/** One change as a sentence: what came or went, or a field with its old and new value. */
export function HistoryChangeView({ change }: { readonly change: HistoryChange }) {
  const texts = useTexts();
  const say = useValueWords();
  if (change.what !== "update") return <li>{rowSentence(change, texts, say)}</li>;
  if (change.after.kind === "moved" || change.before.kind === "moved") return <li>{texts.element.moved}</li>;
  const { entity, field } = change;
  const names: Readonly<Record<string, string>> = texts.element.fields;
  const name = names[field] ?? field;
  const subject = entity === "element" ? name : texts.element.changed.fieldOf(name, texts.common.entities[entity]);
  return (
    <li>
      <FieldChange {...{ change, subject }} />
    </li>
  );
}

type FieldChangeProps = { readonly change: Pick<HistoryChange, "before" | "after">; readonly subject: string };

/** A field with what it held before and after; `subject` says which field of what. */
export function FieldChange({ change: { before, after }, subject }: FieldChangeProps) {
  const texts = useTexts();
  const say = useValueWords();
  const words = texts.element.changed;
  const old = (
    <del className="text-ink-soft">
      <FreeText text={say(before)} />
    </del>
  );
  const now = (
    <ins className="no-underline">
      <FreeText text={say(after)} />
    </ins>
  );
  if (before.kind === "nothing")
    return <FilledSentence sentence={(value) => words.filled(subject, value ?? "")}>{now}</FilledSentence>;
  if (after.kind === "nothing")
    return <FilledSentence sentence={(value) => words.cleared(subject, value ?? "")}>{old}</FilledSentence>;
  return (
    <FilledSentence sentence={(from, to) => words.both(subject, from ?? "", to ?? "")}>
      {old}
      {now}
    </FilledSentence>
  );
}

/** Puts a value out of the log into words. */
export function useValueWords(): (value: ShownValue) => string {
  const texts = useTexts();
  const format = useFormats();
  return (value) => {
    switch (value.kind) {
      case "nothing":
        return "";
      case "hidden":
        return texts.element.hidden;
      case "gone":
        return texts.element.gone;
      case "moved":
        return texts.element.moved;
      case "text":
        return value.text;
      case "date":
        return format.date(value.date);
      case "self":
        return texts.element.self;
      case "number":
        return format.number(value.number);
      case "percent":
        return format.percent(value.bp);
      case "name":
        return format.text(value.zh, value.en);
      case "word": {
        const words: Readonly<Record<string, string>> = texts.common[value.group];
        return words[value.word] ?? value.word;
      }
    }
  };
}
