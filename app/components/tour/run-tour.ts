import "driver.js/dist/driver.css";
import "./tour.css";
import { driver } from "driver.js";
import type { Texts } from "~/i18n/texts";
import { places, type TourStep } from "./tour-steps";

type TourTexts = Texts["help"]["tour"];

/** Points at one thing after the other; arrows go on and back, Escape ends it. */
export function runTour(steps: readonly TourStep[], texts: TourTexts): void {
  const shown = steps.filter((step) => document.querySelector(places[step]) !== null);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  driver({
    animate: !still,
    smoothScroll: !still,
    showProgress: true,
    progressText: "{{current}}/{{total}}",
    nextBtnText: texts.next,
    prevBtnText: texts.previous,
    doneBtnText: texts.done,
    popoverClass: "tour-popover",
    steps: shown.map((step) => ({
      element: places[step],
      popover: { title: texts.steps[step].title, description: texts.steps[step].text },
    })),
  }).drive();
}
