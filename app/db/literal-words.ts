/** Words as a pattern that only they meet: to a database `%` and `_` stand for anything, and a backslash takes that away. */
export function literally(words: string): string {
  return words.replaceAll(/[\\%_]/g, "\\$&");
}

/** A condition whose `contains` are words, as one whose `contains` are patterns, however deep they stand. */
export function withLiteralWords<T>(condition: T): T;
export function withLiteralWords(condition: unknown): unknown {
  if (Array.isArray(condition)) return condition.map((one) => withLiteralWords(one));
  if (condition === null || typeof condition !== "object") return condition;
  return Object.fromEntries(
    Object.entries(condition).map(([name, value]) => [
      name,
      name === "contains" && typeof value === "string" ? literally(value) : withLiteralWords(value),
    ]),
  );
}
