import fc from "fast-check";
import { expect, it } from "vitest";
import { metricsWithToggles } from "~/charts/metrics";
import { seenTimeline } from "~/components/decade-timeline/export/seen-timeline";
import { branchesIn, withoutFolded } from "~/components/decade-timeline/folded-rows";
import { sceneOf, stageContent } from "~/components/decade-timeline/stage/stage-content";
import { wordedTimeline } from "~/components/decade-timeline/worded-timeline";
import { textsFor } from "~/i18n/texts.server";
import { anyDecade } from "./arbitrary-decade";
import { bothPlans } from "./both-plans";
import { day, plainFormat } from "./decade-fixture";

it("folded, a timeline has the rows and ties that a stage shows with the same branches closed", () => {
  fc.assert(
    fc.property(anyDecade, fc.infiniteStream(fc.boolean()), (decade, choices) => {
      const input = { ...decade, format: plainFormat };
      const closed = input.rows.flatMap(({ id }) => (choices.next().value ? [id] : []));
      const scene = sceneOf(stageContent(input, new Set(closed)), metricsWithToggles(1280), 1280);
      const span = { startsOn: day("2026-01-01"), endsOn: day("2026-12-31") };
      const seen = seenTimeline(input, { scene, span, zoomable: { closer: true, wider: false } }, false);
      const { rows, successions, dependencies } = withoutFolded(input, closed);
      expect({ rows, successions, dependencies }).toEqual({
        rows: seen.rows,
        successions: seen.successions,
        dependencies: seen.dependencies,
      });
    }),
  );
});

it("a picture that leaves the page leaves out what is folded", () => {
  const { input } = wordedTimeline({ ...bothPlans(), closed: ["d2"] }, "zh-CN", textsFor("zh-CN"));
  expect(input.rows.map(({ id }) => id).filter((id) => id.startsWith("2."))).toEqual([]);
  expect(input.rows.some(({ id }) => id === "d2")).toBe(true);
});

it("rows with others below them are branches", () => {
  expect(branchesIn(bothPlans().rows)).toEqual(new Set(["d1", "d2", "2.2", "d3", "d4", "d5"]));
});
