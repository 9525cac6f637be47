import { useSearchParams } from "@remix-run/react";
import { useEffect, useRef } from "react";

export const panelId = "panel";

/** A panel that opens while the page is in use takes the focus, and on a phone comes into sight with it. */
export function useOpenedPanel(): void {
  const [params] = useSearchParams();
  const subject = ["edit", "add", "under"].map((name) => params.get(name) ?? "").join(" ");
  const shown = useRef(subject);
  useEffect(() => {
    if (shown.current !== subject) document.getElementById(panelId)?.focus();
    shown.current = subject;
  }, [subject]);
}
