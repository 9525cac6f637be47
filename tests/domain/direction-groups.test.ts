import { describe, expect, it } from "vitest";
import { groupDirections } from "~/domain/direction-groups";
import { DirectionId, PlanId } from "~/domain/ids";
import type { KeyDirection } from "~/domain/rows";

const closing = PlanId.parse("plan-closing");
const next = PlanId.parse("plan-next");
const order = [closing, next];

function aDirection(id: string, planId: PlanId, titleZh: string, titleEn = ""): KeyDirection {
  return { id: DirectionId.parse(id), planId, titleZh, titleEn, sortKey: id, contentRevision: 1 };
}

function aSuccession(from: KeyDirection, to: KeyDirection, shareBp = 10_000) {
  return { fromId: from.id, toId: to.id, shareBp };
}

function idsOf(groups: ReturnType<typeof groupDirections>) {
  return groups.map(({ directions }) => directions.map(({ id }) => id));
}

describe("key directions of plans that follow each other", () => {
  const oldTalent = aDirection("old-talent", closing, "人才发展");
  const oldTravel = aDirection("old-travel", closing, "学术交流");
  const delivery = aDirection("delivery", next, "规划实施与评估");
  const talent = aDirection("talent", next, "人才发展");
  const brand = aDirection("brand", next, "品牌活动");
  const all = [oldTalent, oldTravel, delivery, talent, brand];

  it("are one where their titles agree", () => {
    expect(idsOf(groupDirections(order, [oldTalent, delivery, talent], []))).toEqual([
      ["delivery"],
      ["old-talent", "talent"],
    ]);
  });

  it("agree in English too, whatever the case, and never by an empty title", () => {
    const before = aDirection("before", closing, "", "Brand events");
    const after = aDirection("after", next, "", "brand events ");
    const nameless = aDirection("nameless", next, "别的");
    expect(idsOf(groupDirections(order, [before, nameless, after], []))).toEqual([["nameless"], ["before", "after"]]);
  });

  it("are one where a goal lives on from one in the other", () => {
    const groups = groupDirections(order, all, [aSuccession(oldTravel, brand)]);
    expect(idsOf(groups)).toEqual([["delivery"], ["old-talent", "talent"], ["old-travel", "brand"]]);
    expect(groups.map(({ heading }) => heading.id)).toEqual(["delivery", "talent", "brand"]);
  });

  it("go with the larger share where goals live on in several", () => {
    const successions = [aSuccession(oldTravel, delivery, 4000), aSuccession(oldTravel, brand, 6000)];
    expect(idsOf(groupDirections(order, all, successions))).toContainEqual(["old-travel", "brand"]);
  });

  it("keep to their title even where goals live on elsewhere", () => {
    const groups = groupDirections(order, all, [aSuccession(oldTalent, brand)]);
    expect(idsOf(groups)).toContainEqual(["old-talent", "talent"]);
  });

  it("stand alone otherwise, after those of the latest plan", () => {
    expect(idsOf(groupDirections(order, all, []))).toEqual([
      ["delivery"],
      ["old-talent", "talent"],
      ["brand"],
      ["old-travel"],
    ]);
  });

  it("follow a chain over three plans", () => {
    const third = PlanId.parse("plan-third");
    const last = aDirection("last", third, "高水平品牌");
    const groups = groupDirections(
      [...order, third],
      [oldTravel, brand, last],
      [aSuccession(oldTravel, brand), aSuccession(brand, last)],
    );
    expect(idsOf(groups)).toEqual([["old-travel", "brand", "last"]]);
  });

  it("ignore a succession that leads back or to a direction nobody knows", () => {
    const unknown = { fromId: oldTravel.id, toId: DirectionId.parse("gone"), shareBp: 10_000 };
    const groups = groupDirections(order, [oldTravel, brand], [unknown, aSuccession(brand, oldTravel)]);
    expect(idsOf(groups)).toEqual([["brand"], ["old-travel"]]);
  });
});
