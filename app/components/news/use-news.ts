import { useLocation, useNavigation, useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { toldHeads } from "./told-heads";
import { followTyping } from "./typing";
import { asUnattended } from "./unattended";

/**
 * Keeps an open page true: what others change is read again as it is told of. While something is being typed nothing moves; then
 * `waiting` says that there is news, and `show` brings it. `heard` is the head the page was read at, or null.
 */
export function useNews(heard: string | null, listening: boolean): { waiting: boolean; show: () => void } {
  const { key } = useLocation();
  const { state: navigating } = useNavigation();
  const { revalidate, state: reading } = useRevalidator();
  const [latest, setLatest] = useState<bigint | null>(null);
  const [waiting, setWaiting] = useState(false);
  const shown = useRef<bigint | null>(null);
  const typing = useRef<ReturnType<typeof followTyping> | null>(null);
  const unmark = useRef<(() => void) | null>(null);

  useEffect(() => {
    const read = heard === null ? null : BigInt(heard);
    if (read !== null && (shown.current === null || read > shown.current)) shown.current = read;
  }, [heard]);

  useEffect(() => {
    if (!listening) return;
    const follower = followTyping();
    typing.current = follower;
    const stop = toldHeads(setLatest);
    return () => {
      stop();
      follower.stop();
    };
  }, [listening]);

  // Another page, or the same one after something was sent: it was read just now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what tells one visit from the next
  useEffect(() => {
    typing.current?.forget();
    setWaiting(false);
  }, [key]);

  const show = useCallback(() => {
    shown.current = latest;
    setWaiting(false);
    unmark.current ??= asUnattended();
    revalidate();
  }, [latest, revalidate]);

  useEffect(() => {
    if (reading !== "idle") return;
    unmark.current?.();
    unmark.current = null;
  }, [reading]);

  useEffect(() => {
    if (latest === null || navigating !== "idle") return;
    if (shown.current === null) shown.current = latest;
    if (latest <= shown.current) return;
    if (typing.current?.isTyping()) setWaiting(true);
    else show();
  }, [latest, navigating, show]);

  return { waiting, show };
}
