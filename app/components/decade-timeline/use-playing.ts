import { useEffect, useMemo, useRef, useState } from "react";
import type { DecadeInput } from "~/charts/timeline-input";
import type { TimelineKnown } from "~/components/timeline-known";
import type { CalendarDate } from "~/domain/calendar-date";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { asKnown, type Playing, playedDays, playedIds } from "./playing";
import { timelineFormat } from "./timeline-format";

/** A film of the timeline: its days, where it stands, and whether it runs. */
export interface Player {
  readonly days: readonly CalendarDate[];
  /** An index of `days`; the last one is today. */
  readonly at: number;
  readonly runs: boolean;
  go(at: number): void;
  /** Starts, from the beginning where it stands at the end, or stops. */
  toggle(): void;
}

const perMonth = 550;

/** The timeline of the day the player stands at; of today, as it was given. */
export function usePlaying(input: DecadeInput, playing: Playing | undefined) {
  const [texts, locale] = [useTexts(), useLocale()];
  const days = useMemo(() => (playing ? playedDays(playing) : []), [playing]);
  const last = days.length - 1;
  const [at, setAt] = useState(last);
  const [runs, setRuns] = useState(false);
  const [shown, setShown] = useState<TimelineKnown | null>(null);
  const asked = useRef(new Map<string, Promise<TimelineKnown | null>>());
  const ids = playedIds(input).join(",");
  const address = playing?.address;

  useEffect(() => {
    const ask = (day: CalendarDate | undefined) => {
      if (!day || !address) return Promise.resolve(null);
      const wanted = `${address}?known=${ids}&asOf=${day}`;
      const answer = asked.current.get(wanted) ?? fetchKnown(wanted);
      asked.current.set(wanted, answer);
      return answer;
    };
    if (at >= last) return setShown(null);
    let passed = false;
    void ask(days[at]).then((known) => {
      if (!passed && known) setShown(known);
    });
    void ask(days[at + 1 < last ? at + 1 : -1]);
    return () => {
      passed = true;
    };
  }, [at, last, days, ids, address]);

  useEffect(() => {
    if (!runs) return;
    const timer = setTimeout(() => (at >= last ? setRuns(false) : setAt(at + 1)), perMonth);
    return () => clearTimeout(timer);
  }, [runs, at, last]);

  const player: Player | null =
    !playing || last < 1
      ? null
      : {
          days,
          at,
          runs,
          go(place) {
            setRuns(false);
            setAt(place);
          },
          toggle() {
            if (!runs && at >= last) setAt(0);
            setRuns(!runs);
          },
        };
  const film = useMemo(() => {
    if (!shown) return input;
    const { notYet } = texts.timeline.play;
    // What has no dates on that day wasn't there: nothing else is without them in a film.
    const format = { ...timelineFormat(locale, texts, shown.day, true), undated: notYet };
    return asKnown(input, shown, format);
  }, [input, shown, locale, texts]);
  return { input: film, player, isPast: shown !== null };
}

async function fetchKnown(address: string): Promise<TimelineKnown | null> {
  const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
  const known: unknown = answer?.ok ? await answer.json().catch(() => null) : null;
  return isKnown(known) ? known : null;
}

function isKnown(answer: unknown): answer is TimelineKnown {
  return (
    typeof answer === "object" && answer !== null && "day" in answer && "rows" in answer && Array.isArray(answer.rows)
  );
}
