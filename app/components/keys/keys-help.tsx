import { lazy, Suspense, useEffect, useState } from "react";

const KeysDialog = lazy(async () => ({ default: (await import("./keys-dialog")).KeysDialog }));

/** Answers `?` with the keys of the house, unless it is typed into something. */
export function KeysHelp() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable], dialog"))
        return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", answer);
    return () => document.removeEventListener("keydown", answer);
  }, []);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <KeysDialog close={() => setOpen(false)} />
    </Suspense>
  );
}
