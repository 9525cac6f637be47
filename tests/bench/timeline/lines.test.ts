import { expect, it } from "vitest";
import { linesOf } from "./lines";
import type { Measurement } from "./measurement";
import { bundledPeers, ours, type Peer } from "./peers";

const peers: Peer[] = [{ name: ours, kind: "own", drawsAll: true }, ...bundledPeers];

function seen(peer: string, first: number, more: Partial<Measurement> = {}): Measurement {
  return { peer, n: 1000, first, ...more };
}

function lineOf(figure: string, measurements: readonly Measurement[], n = 1000) {
  return linesOf({ peers, measurements, code: new Map() }).find(
    (line) => line.figure.startsWith(figure) && line.n === n,
  );
}

it("the target is a share of the best library's median, floors aside", () => {
  const all = [
    seen(ours, 40),
    ...[80, 100, 120].map((first) => seen("timelines-chart", first)),
    seen("canvas-floor", 10),
  ];
  expect(lineOf("first render ms, 0.45", all)).toMatchObject({
    app: 40,
    best: 100,
    bestName: "timelines-chart",
    floor: 10,
    target: 45,
    met: true,
  });
});

it("with tree and dependencies, only libraries that draw both are compared with", () => {
  const all = [seen(ours, 60), seen("timelines-chart", 100), seen("dhtmlx-gantt", 200), seen("svar-react-gantt", 220)];
  expect(lineOf("first render ms, 0.25", all)).toMatchObject({ bestName: "dhtmlx-gantt", target: 50, met: false });
});

it("a library that gave up is no yardstick", () => {
  const all = [seen(ours, 40), seen("timelines-chart", 1, { error: "the page crashed" }), seen("echarts-custom", 100)];
  expect(lineOf("first render ms, 0.45", all)?.bestName).toBe("echarts-custom");
});

it("a figure of ours that is missing doesn't meet its target", () => {
  expect(lineOf("DOM nodes", [seen(ours, 40, { error: "over 60 s" })])).toMatchObject({ app: null, met: false });
});

it("nothing is said of a target whose yardstick wasn't measured", () => {
  expect(lineOf("first render ms, 1.5", [seen(ours, 40)])).toMatchObject({ target: null, met: null });
});

it("nodes have to stay as many as at the smallest size", () => {
  const all = [seen(ours, 40, { nodes: 7 }), { ...seen(ours, 40, { nodes: 8 }), n: 20_000 }];
  expect(lineOf("DOM nodes, the same", all, 20_000)).toMatchObject({ app: 8, target: 7, met: false });
});
