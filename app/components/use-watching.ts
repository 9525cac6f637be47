import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

const every = 1000;

/** Looks again each second while a long work is under way; before JavaScript there is a link for it. */
export function useWatching(underWay: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!underWay || state !== "idle") return;
    const timer = setTimeout(revalidate, every);
    return () => clearTimeout(timer);
  }, [underWay, state, revalidate]);
}
