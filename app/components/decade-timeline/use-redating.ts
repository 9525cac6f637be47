import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DecadeInput, TimelineRow } from "~/charts/timeline-input";
import { type NotRedated, type Redating, redated, redatingOf, whyNotRedated } from "./redating";

/** What new dates are under way for, and what hands may do about them. */
export interface RedatingHands {
  /** The timeline as it would be. */
  readonly input: DecadeInput;
  readonly redating: Redating | null;
  /** Why nothing was begun when it was last asked for by key. */
  readonly refused: NotRedated | null;
  /** Whether bars may be moved at all. */
  readonly isOn: boolean;
  /** Asks for new dates of a row, or says why not. */
  ask(row: TimelineRow): void;
  /** Shows dates that aren't settled yet. */
  hold(redating: Redating): void;
  settle(): void;
  close(): void;
  hush(): void;
}

/** `refusal` is why nothing on this page is re-dated; `onClosed` is told when dates were saved or given up. */
export function useRedating(
  given: DecadeInput,
  asked: { readonly isPast: boolean; readonly refusal: NotRedated | null },
  onClosed: () => void,
): RedatingHands {
  const { isPast, refusal } = asked;
  const [redating, setRedating] = useState<Redating | null>(null);
  const [refused, setRefused] = useState<NotRedated | null>(null);
  const input = useMemo(() => redated(given, redating), [given, redating]);
  const latest = useRef(redating);
  latest.current = redating;
  const close = useCallback(() => {
    if (latest.current) onClosed();
    setRedating(null);
  }, [onClosed]);
  // Saved, the row comes back with another revision: the preview has done its work.
  useEffect(() => {
    const now = given.rows.find(({ id }) => id === latest.current?.row.id);
    if (!now || now.revision !== latest.current?.row.revision) close();
  }, [given, close]);
  return {
    ...{ input, redating, refused, close },
    isOn: refusal === null && !isPast,
    ask(row) {
      const why = whyNotRedated(row, { isPast, refusal });
      setRefused(why);
      setRedating(why ? null : redatingOf(row, true));
    },
    hold: setRedating,
    settle: () => setRedating((last) => last && { ...last, settled: true }),
    hush: () => setRefused(null),
  };
}
