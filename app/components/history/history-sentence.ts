import type { LinkType } from "~/domain/rows";
import type { Texts } from "~/i18n/texts";
import type { HistoryChange, ShownValue } from "./history-words";

type Say = (value: ShownValue) => string;

/** What came or went, as one sentence; `say` puts a value into the language of the texts. */
export function rowSentence(change: HistoryChange, texts: Texts, say: Say): string {
  const { entity, row } = change;
  const words = change.what === "create" ? texts.element.created : texts.element.removed;
  const said = (field: string) => (row[field] ? say(row[field]) : "");
  if (entity === "element") return words.element(said("titleZh"));
  if (entity === "cooperation") return words.cooperation(said("unitId"));
  if (entity === "milestone") return words.milestone(said("titleZh"), said("dueOn"));
  if (entity === "placement") return words.placement(said("phaseId"), said("directionId"));
  if (entity === "workPoint") return words.workPoint(said("titleZh"));
  if (entity === "workPointLink") {
    return words.workPointLink(nameOf(row.elementId, texts, say), nameOf(row.workPointId, texts, say));
  }
  const type = row.type;
  if (entity !== "link" || type?.kind !== "word") return words.other(texts.common.entities[entity]);
  return words.link[type.word as LinkType]({
    from: nameOf(row.fromId, texts, say),
    to: nameOf(row.toId, texts, say),
    weight: said("weight"),
    share: said("shareBp"),
    how: said("succession"),
  });
}

// A name stands in quotation marks; what the page is about has none.
function nameOf(value: ShownValue | undefined, texts: Texts, say: Say): string {
  if (!value) return texts.element.gone;
  return value.kind === "name" ? texts.element.quoted(say(value)) : say(value);
}
