import type { HealthReason } from "~/domain/health-reasons";
import { useFormats } from "~/i18n/formats";
import type { Texts } from "~/i18n/texts";
import { useTexts } from "~/i18n/texts-context";

/** Why something has its health, as a sentence. */
export function useReasonWords(): (reason: HealthReason) => string {
  const { reasons: words } = useTexts().element;
  const format = useFormats();
  return (reason) => {
    switch (reason.code) {
      case "cancelled":
        return words.cancelled;
      case "all-done":
        return words.allDone;
      case "starts-on":
        return words.startsOn(format.date(reason.on));
      case "no-news-since":
        return words.noNews(format.date(reason.on), reason.days, reason.ruleDays);
      case "behind-schedule":
        return behindWords(reason, words, format);
      case "ahead-of-schedule":
        return reason.gapBp === 0 ? words.onSchedule : words.ahead(format.points(reason.gapBp));
      case "unmeasured":
        return words.unmeasured;
      case "partly-measured":
        return words.partly(format.percent(reason.measuredBp), format.percent(reason.ruleBp));
    }
  };
}

function behindWords(
  { gapBp, rule }: Extract<HealthReason, { code: "behind-schedule" }>,
  words: Texts["element"]["reasons"],
  format: ReturnType<typeof useFormats>,
): string {
  const gap = format.points(gapBp);
  if (!rule) return words.behind(gap);
  return words[rule.health === "behind" ? "behindBeyond" : "watchFrom"](gap, format.points(rule.fromBp));
}
