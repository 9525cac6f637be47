import type { RowFields } from "~/formats/understanding/mends";
import { useImportTexts } from "~/i18n/import-texts";
import { useLocale } from "~/i18n/texts-context";
import { useKindName } from "./import-context";
import type { Note } from "./row-notes";

/** What there is to know of a row, as a sentence. */
export function useNoteSentence(): (note: Note, fields: RowFields) => string {
  const { notes: words, openReasons } = useImportTexts();
  const kindName = useKindName();
  const listed = useLocale() === "en" ? ", " : "、";
  return (note, fields) => {
    switch (note.code) {
      case "deadline-open":
        return words["deadline-open"](note.words, openReasons[note.reason]);
      case "year-supplied":
        return words["year-supplied"](note.words, fields.endsOn.slice(0, 4));
      case "became":
        return words.became(kindName(note.from), kindName(fields.kind));
      case "phase-unknown":
      case "direction-unknown":
        return words[note.code](note.names.join(listed));
      case "weight-unclear":
        return words["weight-unclear"](note.words);
      case "number-skipped":
      case "number-repeated":
      case "number-restarted":
      case "number-order":
        return words[note.code](note.sign);
      default:
        return words[note.code];
    }
  };
}
