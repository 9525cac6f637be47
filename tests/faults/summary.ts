/** The median and the longest of some times in milliseconds, and both in words. */
export function summary(times: readonly number[]): { readonly median: number; readonly line: string } {
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.POSITIVE_INFINITY;
  const longest = sorted.at(-1) ?? Number.POSITIVE_INFINITY;
  return { median, line: `after ${(median / 1000).toFixed(1)} s, at most ${(longest / 1000).toFixed(1)} s` };
}
