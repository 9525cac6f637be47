import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { ShownValue } from "./history-words";
import type { HistoryChange } from "./present-history";

/** One change: what came or went, or a field with its old and new value. */
export function HistoryChangeView({ change }: { readonly change: HistoryChange }) {
  const texts = useTexts();
  const say = useValueWords();
  const entity = change.entity === "placement" ? texts.element.placedAt : texts.common.entities[change.entity];
  if (change.what !== "update") {
    const verb = change.what === "create" ? texts.element.created : texts.element.removed;
    const which = change.row.map(say).filter((word) => word !== "");
    return (
      <li>
        {verb} · {entity}
        {which.length > 0 && `${texts.common.colon}${which.join(" ")}`}
      </li>
    );
  }
  const names: Readonly<Record<string, string>> = texts.element.fields;
  const about = change.entity === "element" ? "" : `${entity} · `;
  const name = names[change.field] ?? change.field;
  if (change.after.kind === "moved" || change.before.kind === "moved") return <li>{texts.element.moved}</li>;
  return (
    <li>
      {about}
      {name}
      {texts.common.colon}
      <del className="text-ink-soft">{say(change.before) || texts.common.notStated}</del>
      <span aria-hidden="true"> → </span>
      <ins className="no-underline">{say(change.after) || texts.common.notStated}</ins>
    </li>
  );
}

function useValueWords(): (value: ShownValue) => string {
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
      case "weight":
        return texts.outline.weight(format.number(value.number));
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
