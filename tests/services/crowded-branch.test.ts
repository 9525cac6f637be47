import { beforeAll, describe, expect, it } from "vitest";
import { crowdBelow, crowdId } from "#tests/services/crowd-below";
import { aTimelineWorld, noon } from "#tests/services/timeline-world";
import { expectOk, leadership } from "#tests/services/world";
import { PlanId } from "~/domain/ids";
import { loadTimeline } from "~/services/load-timeline.server";
import { type BranchQuery, loadTimelineBranch } from "~/services/load-timeline-branch.server";
import { plainTimeline } from "~/services/timeline-query";

const planId = PlanId.parse("plan-next");
const crowd = 50_000;
let world: Awaited<ReturnType<typeof aTimelineWorld>>;

beforeAll(async () => {
  world = await aTimelineWorld();
  await crowdBelow(world.measure, world.task, crowd);
}, 120_000);

async function branch(query: Partial<BranchQuery> = {}) {
  const asked = { under: world.measure, after: 0, last: false, periodId: null, compare: null, ...query };
  const { tree, standing } = expectOk(await loadTimelineBranch(leadership, planId, asked, null, noon));
  const stretch = tree.stretches.get(world.measure);
  const ids = stretch?.rows.map(({ id }) => id) ?? [];
  return { ids, more: stretch?.more, items: tree.items.size, codes: tree.codes, count: standing?.homeCount };
}

describe("a measure with fifty thousand tasks", () => {
  it("is opened with its first fifty, and knows how many there are", async () => {
    const { ids, more, items, count } = await branch();
    expect([ids.length, items, more, count]).toEqual([50, 50, true, crowd + 2]);
    expect(ids.slice(0, 3)).toEqual([world.task, world.later, crowdId(1)]);
  });

  it("goes on behind any of them, two hundred at a time", async () => {
    const { ids, more, codes } = await branch({ after: 25_002 });
    expect([ids.length, ids[0], more]).toEqual([200, crowdId(25_001), true]);
    expect(codes.get(crowdId(25_001))).toBe("1.1.1.25003");
  });

  it("shows its end at once, with the codes that belong to it", async () => {
    const { ids, more, codes } = await branch({ last: true });
    expect([ids.length, ids[0], ids.at(-1), more]).toEqual([50, crowdId(49_951), crowdId(crowd), false]);
    expect(codes.get(crowdId(crowd))).toBe("1.1.1.50002");
  });

  it("ends where it ends, and behind that is nothing", async () => {
    const end = await branch({ after: crowd });
    expect([end.ids, end.more]).toEqual([[crowdId(crowd - 1), crowdId(crowd)], false]);
    expect(await branch({ after: 999_999 })).toMatchObject({ ids: [], more: false });
  });

  it("opened on a page and on paper shows a bounded part, as far as it was brought before", async () => {
    const open = [world.goal, world.measure];
    const shown = async (count: number) => {
      const query = { ...plainTimeline, open, shown: new Map([[world.measure as string, count]]) };
      const { tree } = expectOk(await loadTimeline(leadership, planId, query, null, noon));
      return tree.stretches.get(world.measure)?.rows.length;
    };
    expect([await shown(0), await shown(450)]).toEqual([50, 450]);
  });
});
