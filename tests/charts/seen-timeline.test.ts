import { expect, it } from "vitest";
import { metricsWithToggles } from "~/charts/metrics";
import { seenTimeline } from "~/components/decade-timeline/export/seen-timeline";
import { sceneOf, stageContent } from "~/components/decade-timeline/stage/stage-content";
import { bothPlans } from "./both-plans";
import { day, plainFormat } from "./decade-fixture";

const input = { ...bothPlans(), format: plainFormat };
const year = { startsOn: day("2027-01-01"), endsOn: day("2027-12-31") };

function seen(closed: string[], isZoomed: boolean, lookingBack = false) {
  const scene = sceneOf(stageContent(input, new Set(closed)), metricsWithToggles(1280), 1280);
  return seenTimeline(input, { scene, span: year, zoomable: { closer: true, wider: isZoomed } }, lookingBack);
}

it("what is shown are the rows that are opened, and what ties those", () => {
  const { rows, successions, dependencies } = seen(["d2"], false);
  expect(rows.map(({ id }) => id)).toEqual(input.rows.map(({ id }) => id).filter((id) => !id.startsWith("2.")));
  expect(successions.every(({ fromId }) => !fromId.startsWith("2."))).toBe(true);
  expect(successions.length).toBeGreaterThan(0);
  expect(dependencies).toEqual([]);
});

it("what is shown is the part of the axis in view, or all of it", () => {
  expect(seen([], true).window).toEqual(year);
  expect(seen([], false).window).toBeUndefined();
});

it("what is shown says of which day it is, and whether that is looked back at", () => {
  expect(seen([], false, true)).toMatchObject({ today: input.today, lookingBack: true });
  expect(seen([], false)).toMatchObject({ lookingBack: false });
});
