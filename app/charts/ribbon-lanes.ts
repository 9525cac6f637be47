/** A flow across the hinge from one height to another. */
export type Flow = { readonly fromY: number; readonly toY: number };

/**
 * How far across the gutter (0–1) each flow turns up or down. Flows whose heights overlap turn side by side: those going
 * down with the upper ones outermost right, those going up with the lower ones there, so that parallel flows never cross.
 */
export function ribbonLanes(flows: readonly Flow[]): number[] {
  const lanes = flows.map(() => 0.5);
  for (const cluster of clusters(flows)) {
    const ordered = cluster.toSorted((one, other) => rank(flows[one]) - rank(flows[other]));
    ordered.forEach((flow, position) => {
      lanes[flow] = 0.5 + ((position + 0.5) / ordered.length - 0.5) * spread(ordered.length);
    });
  }
  return lanes;
}

function spread(count: number): number {
  return count === 1 ? 0 : Math.min(0.9, 0.25 * count);
}

function rank(flow: Flow | undefined): number {
  if (!flow) return 0;
  return flow.toY >= flow.fromY ? -flow.fromY - flow.toY / 1e4 : flow.fromY + flow.toY / 1e4;
}

function clusters(flows: readonly Flow[]): number[][] {
  const order = flows.map((_, index) => index).sort((one, other) => topOf(flows[one]) - topOf(flows[other]));
  const found: number[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    const flow = flows[index];
    if (!flow) continue;
    if (topOf(flow) > reach) found.push([]);
    found.at(-1)?.push(index);
    reach = Math.max(reach, flow.fromY, flow.toY);
  }
  return found;
}

function topOf(flow: Flow | undefined): number {
  return flow ? Math.min(flow.fromY, flow.toY) : 0;
}
