import { type FrameworkLine, type LinedTier, tiersOfLines } from "~/domain/framework-lines";

/** What a reader of a pasted text wasn't sure of: only the text itself could tell. */
export const readingDoubts = [
  /** It stands before the first tier, or says nothing that a framework has. */
  "not-understood",
  /** Its items were parted at commas, or at 和. */
  "parted-by-guess",
  /** It was taken for a tier though it may be an item. */
  "tier-by-guess",
  /** It was taken for a target value. */
  "value-by-guess",
  /** The numbering skips a place before it. */
  "number-skipped",
  /** The sentence that lists the tiers doesn't name it. */
  "not-announced",
] as const;
export type ReadingDoubt = (typeof readingDoubts)[number];

/** Why a line should be looked at. Codes only; none of them keeps the framework from being stored. */
export type LineDoubt =
  | { readonly code: ReadingDoubt }
  | { readonly code: "count-differs"; readonly declared: number; readonly entered: number }
  | { readonly code: "count-missing" }
  | { readonly code: "label-missing" }
  | { readonly code: "without-tier" }
  | { readonly code: "value-with-ideas" }
  | { readonly code: "repeated" }
  | { readonly code: "long" };

// A title longer than this is rather a sentence.
const longTitle = 60;

/** What is doubtful about each line, in their order: what was so when they were read, and what they say as they stand. */
export function doubtsOf(lines: readonly FrameworkLine[]): LineDoubt[][] {
  const { tiers, strays } = tiersOfLines(lines);
  const found = new Map<number, LineDoubt[]>(strays.map((at) => [at, [{ code: "without-tier" }]]));
  for (const tier of tiers) {
    found.set(tier.at, tierDoubts(tier));
    for (const [at, doubts] of ideaDoubts(tier)) found.set(at, doubts);
  }
  return lines.map((line, at) => [...readAs(line), ...(found.get(at) ?? [])]);
}

function tierDoubts({ tier, ideas }: LinedTier): LineDoubt[] {
  const doubts: LineDoubt[] = [];
  const { declared } = tier;
  if (tier.text === "") doubts.push({ code: "label-missing" });
  if (declared === null) doubts.push({ code: "count-missing" });
  if (tier.kind === "value") return ideas.length > 0 ? [...doubts, { code: "value-with-ideas" }] : doubts;
  const differs = declared !== null && ideas.length > 0 && ideas.length !== declared;
  return differs ? [...doubts, { code: "count-differs", declared, entered: ideas.length }] : doubts;
}

function ideaDoubts({ ideas }: LinedTier): (readonly [at: number, doubts: LineDoubt[]])[] {
  const seen = new Set<string>();
  return ideas.map(({ at, line: { text } }) => {
    const repeated: LineDoubt[] = seen.has(text) ? [{ code: "repeated" }] : [];
    seen.add(text);
    return [at, [...text].length > longTitle ? [...repeated, { code: "long" }] : repeated] as const;
  });
}

// A line that was not understood and has become something since is understood.
function readAs({ doubted, role }: FrameworkLine): LineDoubt[] {
  const codes = readingDoubts.filter((code) => doubted.split(" ").includes(code));
  return codes.filter((code) => code !== "not-understood" || role === "out").map((code) => ({ code }));
}
