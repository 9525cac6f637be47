import { useBeforeUnload, unstable_usePrompt as usePrompt } from "@remix-run/react";
import { useCallback } from "react";
import { useTexts } from "~/i18n/texts-context";

/** Asks before the page is left while something is not saved: whatever waits is nowhere but here. */
export function useLeavingUnsaved(waiting: number, stuck: boolean): void {
  const texts = useTexts().grid;
  const ask = useCallback(
    (event: BeforeUnloadEvent) => {
      if (waiting > 0) event.preventDefault();
    },
    [waiting],
  );
  useBeforeUnload(ask);
  usePrompt({
    // What is on its way arrives whatever page is shown; only what couldn't be sent would be lost.
    when: ({ currentLocation, nextLocation }) => stuck && currentLocation.pathname !== nextLocation.pathname,
    message: texts.leave(waiting),
  });
}
