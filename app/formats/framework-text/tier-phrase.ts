import { readChineseNumber } from "~/domain/chinese-number";

/** A count with what it counts, such as 三大主题, and what is said of it behind a colon, in brackets or after 即. */
export interface TierPhrase {
  /** Null where no count was said. */
  readonly declared: number | null;
  readonly label: string;
  /** The list behind it; null where there is none. */
  readonly list: string | null;
  /** `stated` says by its form that it is a tier; `measured` counts by a measure word; `bare` may be anything. */
  readonly evidence: "stated" | "measured" | "bare";
  readonly kind: "ideas" | "value" | "open";
}

const count = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const marked = new RegExp(`^${count}\\s*[（(](目标值|待填写)[)）]\\s*[：:]\\s*(.*)$`);
const explained = /^[“"]?(\d{1,3})[”"]?\s*(?:即为?|就是|是指|指的是|代表|指|是|为|[：:]|——?)\s*(.+)$/;
const counted = new RegExp(`^[“"「]?${count}\\s*(?=[^\\d\\s.、)）%％年月日号时点分秒+])(.*)$`);
const measures = /^[个大条项化类种步件位支张]/;
const label =
  /^([^：:，,；;。（(]*?)\s*(?:(?:[：:]|——?|[，,]?(?:即|包括|分别[是为]|指的是|是指))\s*(.*)|[（(](.*)[)）]|[，,]\s*(.*))?$/s;

/** A tier as a line or a part of one says it, or null where it begins with no count. */
export function tierPhrase(text: string): TierPhrase | null {
  const bare = text.trim().replace(/[。；;，,]+$/, "");
  return asMarked(bare) ?? asExplained(bare) ?? asCounted(bare);
}

/** A target value such as 年均增长9%左右, or null: it counts nothing, its figure is what is to be reached. */
export function valuePhrase(text: string): TierPhrase | null {
  const bare = text.trim().replace(/[。；;，,]+$/, "");
  const [, figure] = /(\d{1,3})(?:\.\d+)?\s*(?:%|％|个百分点|万|亿)/.exec(bare) ?? [];
  if (!figure || Number(figure) === 0) return null;
  return { declared: Number(figure), label: bare, list: null, evidence: "bare", kind: "value" };
}

function asMarked(text: string): TierPhrase | null {
  const [, figure, kind, rest] = marked.exec(text) ?? [];
  const declared = numberOf(figure);
  if (declared === null || rest === undefined) return null;
  return { declared, label: rest, list: null, evidence: "stated", kind: kind === "目标值" ? "value" : "open" };
}

// “4”即四化建设，法制化、标准化…
function asExplained(text: string): TierPhrase | null {
  const [, figure, rest] = explained.exec(text) ?? [];
  const declared = numberOf(figure);
  if (declared === null || rest === undefined) return null;
  const inner = asCounted(rest);
  if (inner && inner.declared === declared) return { ...inner, evidence: "stated" };
  const value = valuePhrase(rest);
  if (value?.declared === declared) return { ...value, evidence: "stated" };
  const [head, list] = partsOf(rest);
  if (list !== null) return { declared, label: head, list, evidence: "stated", kind: "ideas" };
  return { declared, label: "", list: rest, evidence: "stated", kind: "ideas" };
}

function asCounted(text: string): TierPhrase | null {
  const [, figure, rest = ""] = counted.exec(text) ?? [];
  const declared = numberOf(figure);
  if (declared === null) return null;
  const [head, list] = partsOf(rest);
  if (head === "" && list === null) return null;
  // A set phrase keeps its number: 五位一体.
  const name = /^位一体/.test(head) && !/^\d/.test(figure ?? "") ? `${figure}${head}` : head;
  const stated = /[：:]$/.test(text) || (list !== null && /[：:]|——|即|包括|分别/.test(text));
  const evidence = stated ? "stated" : measures.test(rest) ? "measured" : "bare";
  return { declared, label: withoutQuote(name), list, evidence, kind: "ideas" };
}

function partsOf(text: string): [label: string, list: string | null] {
  const [, head = text, said, bracketed, told] = label.exec(text) ?? [];
  const list = said ?? bracketed ?? told ?? null;
  return [withoutQuote(head.trim()), list === "" ? null : list];
}

function withoutQuote(text: string): string {
  return text.replace(/[”"」]$/, "").replace(/^[“"「]/, "");
}

function numberOf(figure: string | undefined): number | null {
  if (!figure) return null;
  const number = /^\d+$/.test(figure) ? Number(figure) : readChineseNumber(figure);
  return number === 0 ? null : number;
}
