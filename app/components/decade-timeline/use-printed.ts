import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { DecadeTimelineInput } from "./decade-timeline-input";
import type { SeenTimeline } from "./export/seen-timeline";

/** What is seen while it is being printed; null all other time, and where no stage shows anything. */
export function usePrinted(seen: SeenTimeline): DecadeTimelineInput | null {
  const [printed, setPrinted] = useState<DecadeTimelineInput | null>(null);
  useEffect(() => {
    // The browser takes the page as it stands when this returns.
    const before = () => flushSync(() => setPrinted(seen.current?.() ?? null));
    const after = () => setPrinted(null);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, [seen]);
  return printed;
}
