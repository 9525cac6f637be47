import { formatDate } from "~/i18n/format-date";
import { useLocale, useTexts } from "~/i18n/texts-context";
import type { Player } from "./use-playing";

/** Plays how the plans came about, month by month: a button, and a slider to any month. Only its room until there is a stage. */
export function StagePlayer({ player, isReady }: { readonly player: Player; readonly isReady: boolean }) {
  const [words, locale] = [useTexts().timeline.play, useLocale()];
  const { days, at, runs, standing } = player;
  if (!isReady) return <div className="stage-player-room" />;
  const day = days[at];
  const said = day && at < days.length - 1 ? words.asOf(formatDate(locale, day)) : words.today;
  return (
    <div className="stage-tools stage-player">
      <button type="button" onClick={player.toggle} aria-pressed={runs}>
        {runs ? words.stop : words.start}
      </button>
      <input
        type="range"
        min={0}
        max={days.length - 1}
        value={at}
        aria-label={words.slider}
        aria-valuetext={said}
        onChange={(event) => player.go(Number(event.target.value))}
      />
      <output>
        {said}
        {standing === "awaited" && <span aria-hidden="true"> …</span>}
      </output>
      <p role="status">{standing === "lacking" ? words.lacking : ""}</p>
    </div>
  );
}
