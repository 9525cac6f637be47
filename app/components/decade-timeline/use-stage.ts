import { useEffect, useRef, useState } from "react";
import type { DecadeInput } from "~/charts/timeline-input";
import type { Stage } from "./stage/stage";

/** What of a stage React has to know: it is drawn anew after the picture has come to rest. */
export interface SeenStage {
  readonly stage: Stage;
  /** Counts the pictures that came to rest. */
  readonly turn: number;
}

const rest = 60;

/**
 * Mounts a stage in an element once the browser has it, keeps it fed, and takes it down. `onReady` is told with the first
 * picture, so that what it takes the place of goes in the same turn.
 */
export function useStage(
  host: React.RefObject<HTMLElement>,
  input: DecadeInput,
  closed: readonly string[],
  onReady: () => void,
) {
  const [seen, setSeen] = useState<SeenStage | null>(null);
  const latest = useRef({ input, closed });
  latest.current = { input, closed };
  const mounted = useRef<Stage | null>(null);
  useEffect(() => {
    let gone = false;
    let timer = 0;
    const recolour = () => mounted.current?.redraw();
    const stopWatching = watchColours(recolour);
    void Promise.all([import("./stage/stage"), import("./stage/stage-content")]).then(([{ mountStage }, content]) => {
      const element = host.current;
      if (gone || !element) return;
      const first = latest.current.input;
      const drawn = () => {
        clearTimeout(timer);
        timer = window.setTimeout(tell, rest);
      };
      const tell = () => {
        const stage = mounted.current;
        if (stage) setSeen((last) => ({ stage, turn: (last?.turn ?? 0) + 1 }));
      };
      mounted.current = mountStage(
        element,
        content.stageContent(first, new Set(latest.current.closed)),
        { drawn },
        first.window,
      );
      tell();
      onReady();
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      stopWatching();
      mounted.current?.destroy();
      mounted.current = null;
    };
  }, [host, onReady]);
  const shown = useRef(input);
  useEffect(() => {
    if (shown.current === input) return;
    shown.current = input;
    void import("./stage/stage-content").then(({ stageContent }) => {
      mounted.current?.replace(stageContent(input));
    });
  }, [input]);
  const { startsOn, endsOn } = input.window ?? {};
  const asked = useRef({ startsOn, endsOn });
  useEffect(() => {
    const { startsOn: before, endsOn: until } = asked.current;
    asked.current = { startsOn, endsOn };
    if (before === startsOn && until === endsOn) return;
    mounted.current?.show(startsOn && endsOn ? { startsOn, endsOn } : "all");
  }, [startsOn, endsOn]);
  return seen;
}

/** Calls when other colours come into force: by the system's theme, by the page's own, or imposed. */
function watchColours(changed: () => void): () => void {
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme", "class"] });
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
    observer.disconnect();
  };
}
