/** A landscape sheet, in mm, and how many px of the geometry go into one. */
export type Paper = {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marginMm: number;
  readonly pxPerMm: number;
};

export const paperNames = ["A4", "A3"] as const;
export type PaperName = (typeof paperNames)[number];

// The smallest words, 12 px, come out at some 7.7 points on A4 and, to be read from further off, at 8.3 on A3.
export const papers: Readonly<Record<PaperName, Paper>> = {
  A4: { widthMm: 297, heightMm: 210, marginMm: 10, pxPerMm: 4.4 },
  A3: { widthMm: 420, heightMm: 297, marginMm: 12, pxPerMm: 4.1 },
};

/** What may be drawn on within the margins, in px. */
export function printable({ widthMm, heightMm, marginMm, pxPerMm }: Paper): { width: number; height: number } {
  const inPx = (mm: number) => Math.floor((mm - 2 * marginMm) * pxPerMm);
  return { width: inPx(widthMm), height: inPx(heightMm) };
}

/** The sheet asked for; A4 for anything that is none. */
export function paperNamed(name: string | null): PaperName {
  return paperNames.find((known) => known === name) ?? "A4";
}
