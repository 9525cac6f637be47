import { expect, it } from "vitest";
import { nextOf } from "~/components/use-toolbar";

it("arrow keys lead from control to control, round at the ends, Home and End to the ends", () => {
  expect(["ArrowRight", "ArrowLeft", "Home", "End"].map((key) => nextOf(key, 2, 4))).toEqual([3, 1, 0, 3]);
  expect([nextOf("ArrowRight", 3, 4), nextOf("ArrowLeft", 0, 4)]).toEqual([0, 3]);
});

it("up and down stay with lists of choices, and letters with those that are typed into", () => {
  expect(["ArrowUp", "ArrowDown", "Enter", " ", "Tab", "a"].map((key) => nextOf(key, 1, 4))).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});
