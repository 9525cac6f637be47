import type { ClockTime } from "~/domain/clock-time";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";

/** A day with its time, as the organisation's clock shows it. */
export function ClockTimeText({ at }: { readonly at: ClockTime }) {
  const say = useClockWords();
  return <time dateTime={`${at.day}T${at.time}`}>{say(at)}</time>;
}

/** Puts a day and its time into words. */
export function useClockWords(): (at: ClockTime) => string {
  const { at: words } = useTexts().admin;
  const format = useFormats();
  return ({ day, time }) => words(format.date(day), time);
}
