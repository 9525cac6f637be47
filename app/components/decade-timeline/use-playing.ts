import { useEffect, useMemo, useState } from "react";
import type { DecadeInput } from "~/charts/timeline-input";
import type { TimelineKnown } from "~/components/timeline-known";
import type { CalendarDate } from "~/domain/calendar-date";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { type AskKnown, knownDays } from "./known-days";
import { asKnown, type PlayedDay, type Playing, playedDays, playedIds } from "./playing";
import { timelineFormat } from "./timeline-format";

/** A film of the timeline: its days, where it stands, and whether it runs. */
export interface Player {
  readonly days: readonly CalendarDate[];
  /** An index of `days`; the last one is today. */
  readonly at: number;
  readonly runs: boolean;
  /** Whether the picture tells all of that day, is still that of another, or lacks rows that no answer came for. */
  readonly standing: "told" | "awaited" | "lacking";
  go(at: number): void;
  /** Starts, from the beginning where it stands at the end, or stops. */
  toggle(): void;
}

const perMonth = 550;
// Nobody asks about the months that a slider only passes.
const passingBy = 60;

/** The timeline of the day the player stands at; of today, as it was given. */
export function usePlaying(input: DecadeInput, playing: Playing | undefined) {
  const [texts, locale] = [useTexts(), useLocale()];
  const days = useMemo(() => (playing ? playedDays(playing) : []), [playing]);
  const address = playing?.address;
  const known = useMemo(() => (address ? knownDays(asking(address)) : null), [address]);
  const last = days.length - 1;
  const [place, setPlace] = useState<number | null>(null);
  const at = place === null ? last : Math.min(place, last);
  const [runs, setRuns] = useState(false);
  const [shown, setShown] = useState<(PlayedDay & { readonly isWhole: boolean }) | null>(null);
  const named = playedIds(input).join(",");

  useEffect(() => {
    const day = days[at];
    if (!known || !day || at >= last) return setShown(null);
    const ids = named.split(",");
    let passed = false;
    const ask = () => {
      void known.ask(day, ids).then((isWhole) => {
        if (!passed) setShown({ day, rows: known.of(day), isWhole });
      });
      const next = days[at + 1];
      if (next && at + 1 < last) void known.ask(next, ids);
    };
    const before = known.of(day);
    const timer = setTimeout(ask, ids.every((id) => before.has(id)) ? 0 : passingBy);
    return () => {
      passed = true;
      clearTimeout(timer);
    };
  }, [at, last, days, named, known]);

  useEffect(() => {
    if (!runs) return;
    const timer = setTimeout(() => (at >= last ? setRuns(false) : setPlace(at + 1)), perMonth);
    return () => clearTimeout(timer);
  }, [runs, at, last]);

  const player: Player | null =
    !playing || last < 1
      ? null
      : {
          ...{ days, at, runs },
          standing: standingOf(days[at], at >= last, shown),
          go(wanted) {
            setRuns(false);
            setPlace(wanted);
          },
          toggle() {
            if (!runs && at >= last) setPlace(0);
            setRuns(!runs);
          },
        };
  const film = useMemo(() => {
    if (!shown) return input;
    return asKnown(input, shown, timelineFormat(locale, texts, shown.day, true), texts.timeline.play);
  }, [input, shown, locale, texts]);
  return { input: film, player, isPast: shown !== null };
}

function standingOf(
  day: CalendarDate | undefined,
  isToday: boolean,
  shown: { readonly day: CalendarDate; readonly isWhole: boolean } | null,
): Player["standing"] {
  if (isToday ? shown !== null : shown?.day !== day) return "awaited";
  return !shown || shown.isWhole ? "told" : "lacking";
}

function asking(address: string): AskKnown {
  return async (ids, day) => {
    const asked = `${address}?known=${ids.join(",")}&asOf=${day}`;
    const answer = await fetch(asked, { headers: { Accept: "application/json" } }).catch(() => null);
    const known: unknown = answer?.ok ? await answer.json().catch(() => null) : null;
    return isKnown(known) && known.day === day ? known.rows : null;
  };
}

function isKnown(answer: unknown): answer is TimelineKnown {
  return (
    typeof answer === "object" && answer !== null && "day" in answer && "rows" in answer && Array.isArray(answer.rows)
  );
}
