/** A whole number between two others, both possible. Kills come at moments nobody has chosen. */
export function chance(from: number, to: number): number {
  return from + Math.floor(Math.random() * (to - from + 1));
}
