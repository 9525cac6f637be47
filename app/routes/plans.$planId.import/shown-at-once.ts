/** Rows and names that one page shows. */
export const shownAtOnce = 50;
