import { understandDeadline } from "./deadline";
import type { DeadlineContext } from "./deadline-types";

/** What a text says in passing of who does it, and until when. */
export interface Duties {
  /** The text without it. */
  readonly rest: string;
  readonly lead: string;
  readonly cooperating: string;
  readonly responsible: string;
  readonly deadline: string;
}

type Part = "lead" | "cooperating" | "responsible" | "deadline" | "other";

const label =
  /(牵头|主办|责任|配合|协办|参与|完成|分管|lead|cooperating|co-operating|responsible|deadline|due)(?:单位|部门|处室|科室|领导|负责人|时限|时间|期限| units?)?\s*[:：]\s*/gi;
const labels: Readonly<Record<string, Part>> = {
  ...{ 牵头: "lead", 主办: "lead", lead: "lead" },
  ...{ 配合: "cooperating", 协办: "cooperating", 参与: "cooperating" },
  ...{ cooperating: "cooperating", "co-operating": "cooperating" },
  ...{ 责任: "responsible", responsible: "responsible" },
  ...{ 完成: "deadline", deadline: "deadline", due: "deadline" },
};

/** Takes out what a bracket at the end of a text, or a text that begins with a label, says of units and deadlines. */
export function dutiesIn(text: string, context: DeadlineContext): Duties {
  const none = { rest: text, lead: "", cooperating: "", responsible: "", deadline: "" };
  const [rest, inner] = lastBracket(text);
  if (inner !== null && tells(inner)) return { ...none, ...told(inner, context), rest };
  label.lastIndex = 0;
  return label.exec(text)?.index === 0 ? { ...none, ...told(text, context), rest: "" } : none;
}

function tells(inner: string): boolean {
  label.lastIndex = 0;
  return label.test(inner) || /(?:牵头|负责|配合|落实|协办)(?:[、，,；;]|$)/.test(inner);
}

function told(text: string, context: DeadlineContext): Partial<Duties> {
  const parts: Partial<Record<Part, string>> = {};
  const add = (part: Part, words: string) => {
    const said = words.replace(/[\s；;，,。、]+$/, "").trim();
    if (said !== "") parts[part] = parts[part] ? `${parts[part]}；${said}` : said;
  };
  const found = [...text.matchAll(label)];
  add(
    "responsible",
    withoutDeadline(text.slice(0, found[0]?.index ?? text.length), context, (words) => add("deadline", words)),
  );
  for (const [index, match] of found.entries()) {
    const from = match.index + match[0].length;
    add(labels[(match[1] ?? "").toLowerCase()] ?? "other", text.slice(from, found[index + 1]?.index ?? text.length));
  }
  const { lead = "", cooperating = "", responsible = "", deadline = "" } = parts;
  return { lead, cooperating, responsible, deadline };
}

// 市发改委牵头，2026年6月底前完成: a clause that is a date is no unit.
function withoutDeadline(text: string, context: DeadlineContext, found: (words: string) => void): string {
  const clauses = text.split(/([；;，,。])/);
  return clauses
    .filter((clause) => {
      const dated = /\d|年|季度|长期|持续/.test(clause) && isDeadline(clause, context);
      if (dated) found(clause);
      return !dated;
    })
    .join("");
}

function isDeadline(clause: string, context: DeadlineContext): boolean {
  const deadline = understandDeadline(clause, context);
  return deadline.kind === "dates" || !["unclear", "blank", "undetermined"].includes(deadline.reason);
}

// The text before a bracket that closes at its end, and what stands inside.
function lastBracket(text: string): readonly [string, string | null] {
  const bare = text.replace(/[。；;\s]+$/, "");
  if (!/[)）]$/.test(bare)) return [text, null];
  let depth = 0;
  for (let at = bare.length - 1; at >= 0; at -= 1) {
    const sign = bare.charAt(at);
    if (/[)）]/.test(sign)) depth += 1;
    if (/[(（]/.test(sign)) depth -= 1;
    if (depth === 0) return [bare.slice(0, at).trim(), bare.slice(at + 1, -1)];
  }
  return [text, null];
}
