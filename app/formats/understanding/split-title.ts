const longestTitle = 200;
// A line that goes on longer than this holds a title and what is meant by it.
const plainTitle = 60;

export interface SplitTitle {
  readonly title: string;
  readonly statement: string;
  /** Whether the title is only the beginning of a sentence. */
  readonly shortened: boolean;
}

/** A line's title, and the rest of it as the statement: what follows its first sentence, or in a long line its first colon. */
export function splitTitle(text: string): SplitTitle {
  const bare = text.replace(/[。；;：:，,]+$/, "").trim();
  const sentence =
    /^.{2,80}?(?:[。！？]|\.\s)/.exec(bare) ?? (bare.length > plainTitle ? /^.{2,40}?[:：]/.exec(bare) : null);
  if (!sentence) return boundedTitle(bare);
  const title = sentence[0].trim().slice(0, -1);
  return { title, statement: text.slice(sentence[0].length).trim(), shortened: false };
}

/** A text as a title where it fits into one; otherwise its beginning, with the whole as the statement. */
export function boundedTitle(text: string): SplitTitle {
  if (text.length <= longestTitle) return { title: text, statement: "", shortened: false };
  const stop = /^.{20,150}(?=[，,；;、\s])/.exec(text)?.[0] ?? text.slice(0, longestTitle);
  // Half of a character that takes two places is no character.
  return { title: stop.replace(/[\ud800-\udbff]$/, "").trim(), statement: text, shortened: true };
}
