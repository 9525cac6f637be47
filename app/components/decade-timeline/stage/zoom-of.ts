/**
 * How many px of the window one of the element's own px takes, to the hundredth: more than 1 where the page grows with its
 * screen. 1 for an element without width.
 */
export function zoomOf(element: HTMLElement): number {
  const { offsetWidth } = element;
  // offsetWidth is a whole number, the other is not.
  return offsetWidth > 0 ? Math.round((element.getBoundingClientRect().width / offsetWidth) * 100) / 100 : 1;
}
