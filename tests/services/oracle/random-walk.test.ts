import { expect, it } from "vitest";
import { applyNaively, type NaiveCommand } from "#tests/services/oracle/naive-commands";
import { type NaivePlan, planId } from "#tests/services/oracle/naive-plan";
import { nextCommand, randomFrom } from "#tests/services/oracle/random-walk";

const walks = 40;
const steps = 400;
const empty: NaivePlan = {
  ...{ startsOn: "2026-01-01", endsOn: "2035-12-31", order: 1, phases: {}, elements: {} },
  ...{ children: { [planId]: [] }, contributions: {}, dependencies: [], reports: [] },
};

function drawn(seed: number): NaiveCommand[] {
  const random = randomFrom(seed);
  const commands: NaiveCommand[] = [];
  let plan = empty;
  for (let step = 1; step <= steps; step += 1) {
    const command = nextCommand(plan, random, step, "2026-03-01");
    commands.push(command);
    plan = applyNaively(plan, command) ?? plan;
  }
  return commands;
}

it("whatever chance draws names something: a command about nothing could not be sent", () => {
  const commands = Array.from({ length: walks }, (_, seed) => drawn(seed)).flat();
  const listed = commands.flatMap((command) => (command.do === "set" ? [command.entries] : []));
  const moved = commands.flatMap((command) => (command.do === "shift" ? [command.ids] : []));
  expect(listed.length).toBeGreaterThan(walks);
  expect(moved.length).toBeGreaterThan(walks);
  for (const named of [...listed, ...moved]) expect(named).not.toHaveLength(0);
});
