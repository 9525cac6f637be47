import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import { KeysContext } from "./keys-context";

const KeysDialog = lazy(async () => ({ default: (await import("./keys-dialog")).KeysDialog }));

/** Answers `?`, unless it is typed into something, and whatever is inside with the keys of the page. */
export function KeysHelp({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable], dialog"))
        return;
      event.preventDefault();
      show();
    };
    document.addEventListener("keydown", answer);
    return () => document.removeEventListener("keydown", answer);
  }, [show]);
  return (
    <KeysContext.Provider value={show}>
      {children}
      {open && (
        <Suspense fallback={null}>
          <KeysDialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </KeysContext.Provider>
  );
}
