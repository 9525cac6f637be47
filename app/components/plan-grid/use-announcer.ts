import { useCallback, useState } from "react";

/** What was said last, for a live region; the same words said twice are said twice. */
export function useAnnouncer(): { readonly said: string; say(words: string): void } {
  const [said, setSaid] = useState("");
  const say = useCallback((words: string) => {
    // A no-break space behind them makes the same words others.
    setSaid((before) => (before === words ? `${words}\u00a0` : words));
  }, []);
  return { said, say };
}
