import { useLocation } from "@remix-run/react";
import { type RefObject, useEffect } from "react";

/** Pushes a line of links that is longer than the window along, so that the one of the page that is shown is in view. */
export function useCurrentInView(line: RefObject<HTMLElement>): void {
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another current link
  useEffect(() => {
    const [nav, link] = [line.current, line.current?.querySelector("[aria-current=page]")];
    if (!nav || !link || nav.scrollWidth <= nav.clientWidth) return;
    const [outer, inner] = [nav.getBoundingClientRect(), link.getBoundingClientRect()];
    nav.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
  }, [line, pathname]);
}
