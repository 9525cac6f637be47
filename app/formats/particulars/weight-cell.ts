/** A weight of 1–10,000, as it may be written; null for anything else. */
export function readWeight(words: string): number | null {
  const weight = /^\s*\d{1,5}(?:\.0+)?\s*$/.test(words) ? Number(words) : 0;
  return weight >= 1 && weight <= 10_000 ? weight : null;
}
