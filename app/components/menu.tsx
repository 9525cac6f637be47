import { type ReactNode, useEffect, useRef } from "react";
import { classNames } from "./class-names";

export type MenuProps = {
  readonly label: ReactNode;
  /** Read out in place of the label, where that is only a sign. */
  readonly name?: string | undefined;
  /** Which edge of the button the panel keeps to; `end` by default. */
  readonly align?: "start" | "end" | undefined;
  /** Where a step of the tour points to. */
  readonly tour?: string | undefined;
  readonly children: ReactNode;
};

/** A button that opens a small panel of links and forms; closes by Escape or when one turns elsewhere. */
export function Menu({ label, name, align = "end", tour, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = menu.current;
    if (!details) return;
    function closeOnEscape(event: KeyboardEvent) {
      if (event.key !== "Escape" || !details?.open) return;
      details.open = false;
      details.querySelector("summary")?.focus();
    }
    function closeElsewhere(event: Event) {
      if (event.target instanceof Node && !details?.contains(event.target)) details?.removeAttribute("open");
    }
    details.addEventListener("keydown", closeOnEscape);
    document.addEventListener("pointerdown", closeElsewhere);
    document.addEventListener("focusin", closeElsewhere);
    return () => {
      details.removeEventListener("keydown", closeOnEscape);
      document.removeEventListener("pointerdown", closeElsewhere);
      document.removeEventListener("focusin", closeElsewhere);
    };
  }, []);
  return (
    <details ref={menu} className="menu" data-tour={tour}>
      <summary className="button button-quiet" aria-label={name}>
        {label}
      </summary>
      <div className={classNames("menu-panel", align === "end" ? "right-0" : "left-0")}>{children}</div>
    </details>
  );
}
