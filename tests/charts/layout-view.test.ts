import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { viewOf, wholeAxis } from "~/charts/axis-view";
import { type BarDays, barDays } from "~/charts/bar-box";
import type { CalendarScale } from "~/charts/calendar-scale";
import type { DecadeLayout, RowBox } from "~/charts/decade-layout";
import { axisWindow } from "~/charts/layout-decade";
import { layoutAxis, layoutView, type Scene, type Viewport, withRowsAnew } from "~/charts/layout-view";
import { metricsWithToggles } from "~/charts/metrics";
import type { DecadeInput, TimelineSpan } from "~/charts/timeline-input";
import { sceneOf, stageContent } from "~/components/decade-timeline/stage/stage-content";
import { anyDay, anyDecade } from "./arbitrary-decade";
import { bothPlans } from "./both-plans";
import { day, plainFormat } from "./decade-fixture";
import { overlaps } from "./placed-boxes";

type Seen = {
  readonly width?: number;
  readonly height?: number;
  readonly span?: TimelineSpan | null;
  readonly scrollTop?: number;
};

function lookAt(input: DecadeInput, { width = 1280, height = 800, span = null, scrollTop = 0 }: Seen) {
  const metrics = metricsWithToggles(width);
  const scene: Scene = sceneOf(stageContent(input), metrics, width);
  const axis = axisWindow(input, width, metrics);
  const view = span ? viewOf(axis, span) : wholeAxis(axis);
  const viewport: Viewport = { width, height, axis, view, scrollTop, metrics };
  const inView = layoutAxis(scene, viewport);
  return { layout: layoutView(scene, viewport, inView), scale: inView.scale, scene, viewport, inView };
}

type Place = "before" | "after" | null | readonly [left: number, right: number];

/** Where a row is drawn: from where to where in px, or beside which end of the view. */
function placeOf({ bar, edge }: RowBox): Place {
  return bar ? [bar.x, bar.x + bar.width] : (edge?.side ?? null);
}

/** Where its dates lie, by the scale alone. */
function expectedPlace(days: BarDays, scale: CalendarScale): Place {
  if (days.to < scale.startsOn) return "before";
  if (days.from > scale.endsOn) return "after";
  const left = Math.min(Math.max(scale.startOf(days.from), scale.left), scale.right - 4);
  return [left, Math.max(Math.min(scale.endOf(days.to), scale.right), left + 4)];
}

/** The larger distance of two ends in px; without end for places of different kinds. */
function distance(one: Place, other: Place): number {
  if (typeof one === "string" || typeof other === "string" || !one || !other) return one === other ? 0 : Infinity;
  return Math.max(Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1]));
}

const anySpan = fc.option(
  fc
    .tuple(anyDay, anyDay)
    .map(([one, other]) => (one < other ? { startsOn: one, endsOn: other } : { startsOn: other, endsOn: one })),
);
const anyLook = fc.record({
  width: fc.constantFrom(320, 390, 640, 1280, 3840),
  height: fc.constantFrom(300, 800, 2160),
  span: anySpan,
  scrollTop: fc.nat({ max: 600 }),
});

describe("the part of a timeline in view", () => {
  it("has no two texts that overlap, wherever it is looked at", () => {
    fc.assert(
      fc.property(anyDecade, anyLook, (input, seen) => {
        const { layout } = lookAt({ ...input, format: plainFormat }, seen);
        const header = { ...layout, rows: [] };
        expect(overlaps(header)).toEqual([]);
        expect(overlaps({ ...layout, bands: [], ticks: [], today: null, hinge: null })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("has every row's bar where its dates are, or an arrow to where they lie", () => {
    fc.assert(
      fc.property(anyDecade, anyLook, (input, seen) => {
        const { layout, scale } = lookAt({ ...input, format: plainFormat }, seen);
        for (const box of layout.rows) {
          const row = input.rows.find(({ id }) => id === box.id);
          const days = row && row.kind !== "more" ? barDays(row) : null;
          if (days) expect(distance(placeOf(box), expectedPlace(days, scale))).toBeLessThan(0.3);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("holds the rows of the view and no others", () => {
    fc.assert(
      fc.property(anyDecade, anyLook, (input, seen) => {
        const { layout, scene } = lookAt({ ...input, format: plainFormat }, seen);
        const top = Math.min(seen.scrollTop, Math.max(0, scene.opened.topOf(scene.opened.count) - 1));
        const expected = input.rows.filter((_, row) => {
          const place = scene.opened.placeOf(row);
          const [from, to] = [scene.opened.topOf(place), scene.opened.topOf(place + 1)];
          return to > top && layout.field.top + from - seen.scrollTop < seen.height;
        });
        expect(layout.rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
    );
  });

  it("is the same picture whether its rows were seen before or not, wherever it is scrolled", () => {
    const steps = fc.array(fc.nat({ max: 600 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyDecade, anyLook, steps, (input, seen, tops) => {
        const { scene, viewport, inView } = lookAt({ ...input, format: plainFormat }, seen);
        for (const scrollTop of tops) {
          const there = { ...viewport, scrollTop };
          expect(layoutView(scene, there, inView)).toEqual(layoutView(scene, there, layoutAxis(scene, there)));
        }
      }),
    );
  });

  it("shows what became of rows that changed in place", () => {
    const rows = [...bothPlans().rows];
    const { scene, viewport, inView } = lookAt({ ...bothPlans(), rows, format: plainFormat }, {});
    const goal = rows.findIndex(({ kind, startsOn }) => kind === "goal" && startsOn);
    rows[goal] = { ...rows[goal], title: "另一个目标" } as (typeof rows)[number];
    const titleOf = ({ rows: shown }: DecadeLayout) => shown[goal]?.title[0]?.text;
    expect(titleOf(layoutView(scene, viewport, inView))).not.toBe("另一个目标");
    expect(titleOf(layoutView(scene, viewport, withRowsAnew(scene, inView)))).toBe("另一个目标");
  });

  it("keeps a link in view as long as one of its rows is, and its other end where that row stands", () => {
    const input = { ...bothPlans(), format: plainFormat };
    const all = lookAt(input, { height: 3000 }).layout;
    const few = lookAt(input, { height: 400, scrollTop: 150 }).layout;
    expect(few.rows.length).toBeLessThan(all.rows.length);
    const shift = (all.rows.find(({ id }) => id === few.rows[0]?.id)?.y ?? 0) - (few.rows[0]?.y ?? 0);
    const near = all.ribbons.filter(({ fromId, toId }) => few.rows.some(({ id }) => id === fromId || id === toId));
    expect(few.ribbons.map(({ fromId, toId }) => `${fromId} ${toId}`).sort()).toEqual(
      near.map(({ fromId, toId }) => `${fromId} ${toId}`).sort(),
    );
    expect(shift).toBe(150);
  });

  const looks: readonly [string, Seen][] = [
    ["ten years", { span: { startsOn: day("2021-01-01"), endsOn: day("2030-12-31") } }],
    ["five years", { span: { startsOn: day("2024-01-01"), endsOn: day("2028-12-31") } }],
    ["one year", { span: { startsOn: day("2026-01-01"), endsOn: day("2026-12-31") } }],
    ["a month", { span: { startsOn: day("2026-11-01"), endsOn: day("2026-11-30") } }],
    [
      "ten years on a phone",
      { width: 390, height: 600, span: { startsOn: day("2021-01-01"), endsOn: day("2030-12-31") } },
    ],
  ];
  it.each(looks)("is the same in every time zone: %s", async (name, seen) => {
    const { layout } = lookAt({ ...bothPlans(), format: plainFormat }, seen);
    const facts = {
      ticks: layout.ticks.map(({ x, label }) => `${Math.round(x)} ${label?.text ?? ""}`.trim()),
      hinge: layout.hinge && [layout.hinge.left, layout.hinge.right].map(Math.round),
      today: layout.today && Math.round(layout.today.x),
      bands: layout.bands.map((band) =>
        `${Math.round(band.x)}+${Math.round(band.width)} ${band.label?.text ?? ""}`.trim(),
      ),
      rows: layout.rows.map(({ id, y, bar, edge, label }) =>
        [
          id,
          Math.round(y),
          bar ? `${Math.round(bar.x)}+${Math.round(bar.width)}` : (edge?.side ?? "–"),
          label?.text ?? "",
        ].join(" "),
      ),
    };
    await expect(`${JSON.stringify(facts, null, 1)}\n`).toMatchFileSnapshot(
      `pictures/view-${name.replaceAll(" ", "-")}.json.txt`,
    );
  });
});
