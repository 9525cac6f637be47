import { Link } from "@remix-run/react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useTexts } from "~/i18n/texts-context";
import { classNames } from "../class-names";
import type { Reach } from "../destinations";
import { KeyHint } from "../key-hint";

// Nobody waits for it who doesn't open it.
const FinderDialog = lazy(async () => ({ default: (await import("./finder-dialog")).FinderDialog }));

/** The way to everything: a link to the page that finds things, and with JavaScript a dialog, also by ⌘K or Ctrl+K. */
export function FinderButton({ reach }: { readonly reach: Reach }) {
  const texts = useTexts().help.find;
  const [open, setOpen] = useState(false);
  const [chord, setChord] = useState<string | null>(null);
  const button = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    setChord(/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘K" : "Ctrl+K");
    const openByKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpen((last) => !last);
    };
    document.addEventListener("keydown", openByKey);
    return () => document.removeEventListener("keydown", openByKey);
  }, []);

  return (
    <>
      <Link
        ref={button}
        to="/find"
        className="button button-quiet"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="m10.5 10.5 3.5 3.5" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
        </svg>
        <span className="max-lg:sr-only">{texts.open}</span>
        {/* Which keys it is shows once scripts have come; the room is kept from the first. */}
        <span className={classNames("finder-chord max-lg:hidden", chord === null && "invisible")} aria-hidden="true">
          <KeyHint keys={chord ?? "Ctrl+K"} />
        </span>
      </Link>
      {open && (
        <Suspense fallback={null}>
          <FinderDialog
            reach={reach}
            close={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
