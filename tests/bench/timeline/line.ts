/** One printed figure. Null where there is nothing of that kind. */
export interface Line {
  readonly figure: string;
  readonly n: number | null;
  readonly app: number | null;
  /** The best library among those the figure is compared with. */
  readonly best: number | null;
  readonly bestName: string | null;
  /** The canvas floor's. */
  readonly floor: number | null;
  /** The most the figure may be, in its own unit. */
  readonly target: number | null;
  readonly met: boolean | null;
}

/** Whether a figure keeps to its target; one that is missing never does. */
export function isMet(app: number | null, target: number | null): boolean | null {
  if (target === null) return null;
  return app !== null && app <= target;
}

/** To the hundredth; null for what was not measured. */
export function rounded(value: number | undefined | null): number | null {
  return value === undefined || value === null || Number.isNaN(value) ? null : Math.round(value * 100) / 100;
}
