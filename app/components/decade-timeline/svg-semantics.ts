/** For what only repeats in a picture what is said elsewhere in words. */
export const decoration = { "aria-hidden": true } as const;

/** For a group that is one thing to a screen reader, said in these words. */
export function pictured(words: string) {
  return { role: "img", "aria-label": words } as const;
}

/** For a picture whose parts are read one by one. */
export const grouped = { role: "group" } as const;
