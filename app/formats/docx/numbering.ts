import { walkXml } from "~/formats/walk-xml";
import { numberText } from "./number-text";

interface Level {
  format: string;
  text: string;
  start: number;
}

/** Counts lists on: the sign that stands before the next paragraph of a list on a level, with a blank; empty where it has none. */
export type ListCounter = (numberingId: string, level: number) => string;

export function readNumbering(bytes: Uint8Array | undefined): ListCounter {
  const lists = new Map<string, Level[]>();
  const listOf = new Map<string, string>();
  if (bytes) readLists(bytes, lists, listOf);
  const counts = new Map<string, number[]>();
  return (numberingId, level) => {
    const levels = lists.get(listOf.get(numberingId) ?? "");
    const own = levels?.[level];
    if (!levels || !own) return "";
    const count = counts.get(numberingId) ?? [];
    counts.set(numberingId, count);
    count[level] = (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    if (own.format === "bullet") return "• ";
    if (own.format === "none") return "";
    const sign = own.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      return numberText(count[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? "decimal");
    });
    return sign === "" ? "" : `${sign} `;
  };
}

function readLists(bytes: Uint8Array, lists: Map<string, Level[]>, listOf: Map<string, string>): void {
  let [numbering, overriding] = ["", false];
  let abstract: Level[] = [];
  let level = blank();
  walkXml(bytes, {
    open: {
      abstractNum({ abstractNumId = "" }) {
        abstract = [];
        lists.set(abstractNumId, abstract);
      },
      num({ numId = "" }) {
        numbering = numId;
      },
      abstractNumId({ val = "" }) {
        if (numbering !== "") listOf.set(numbering, val);
      },
      lvlOverride() {
        overriding = true;
      },
      lvl({ ilvl }) {
        level = blank();
        if (!overriding) abstract[Math.min(8, Number(ilvl ?? 0) || 0)] = level;
      },
      start({ val }) {
        level.start = Number(val) || 1;
      },
      numFmt({ val = "" }) {
        level.format = val;
      },
      lvlText({ val = "" }) {
        level.text = val;
      },
    },
    close: {
      lvlOverride() {
        overriding = false;
      },
      num() {
        numbering = "";
      },
    },
  });
}

function blank(): Level {
  return { format: "decimal", text: "", start: 1 };
}
