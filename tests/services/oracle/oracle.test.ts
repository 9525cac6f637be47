import { beforeAll, expect, it } from "vitest";
import { carryOut, stepId } from "#tests/services/oracle/carry-out";
import { applyNaively, type NaiveCommand } from "#tests/services/oracle/naive-commands";
import { type NaivePlan, planId } from "#tests/services/oracle/naive-plan";
import { awayAgain, holdsTogether, takenBack, touchedBetween } from "#tests/services/oracle/naive-undo";
import { provocations } from "#tests/services/oracle/provoke";
import { nextCommand, randomFrom } from "#tests/services/oracle/random-walk";
import { allStandings, comparable, readStandings, readWhole } from "#tests/services/oracle/read-whole";
import { keptCounters, recount } from "#tests/services/oracle/recount";
import { first, second } from "#tests/services/two-members";
import { aClock, aWorld, expectOk } from "#tests/services/world";
import { sightOf } from "~/db/moment-of-day.server";
import { currentStore } from "~/db/open-store.server";
import { readCounts } from "~/db/read-counts.server";
import { pastView, presentView } from "~/db/view.server";
import { type CalendarDate, calendarDate } from "~/domain/calendar-date";
import { addDays } from "~/domain/calendar-days";
import { PlanId } from "~/domain/ids";
import { redo, undo } from "~/services/undo.server";

const steps = Number(process.env.ORACLE_STEPS ?? 500);
const seed = Number(process.env.ORACLE_SEED ?? Math.floor(Math.random() * 1e9));

interface Copy {
  readonly step: number;
  readonly seq: bigint;
  readonly day: string;
  readonly plan: NaivePlan;
}

const copies: Copy[] = [];
const counters: { step: number; kept: object; recounted: object }[] = [];
let accepted = 0;
let refused = 0;
let undone = 0;
let withheld = 0;
let redone = 0;
const outcomes = new Set<string>();

beforeAll(async () => {
  await aWorld();
  await walk();
}, 300_000);

async function walk(): Promise<void> {
  const store = await currentStore();
  const random = randomFrom(seed);
  let state: Walk = { plan: await readWhole(presentView(store.reader)), deed: null, undone: null };
  let day = calendarDate("2026-01-05");
  for (let step = 1; step <= steps; step += 1) {
    if (random() < 0.3) day = addDays(day, Math.floor(random() * 5));
    if (state.undone && random() < 0.5) state = await stepAgain(state.undone, state.plan, step, day);
    else if (state.deed && random() < 0.15) state = await stepBack(state.deed, state.plan, step, day);
    else state = await stepOn(state, random, step, day);
    const head = await store.reader.logHead.findUniqueOrThrow({ where: { id: "head" } });
    copies.push({ step, seq: head.seq, day, plan: state.plan });
    if (step % 2 === 0) await compareCounters(step, day);
  }
}

interface Walk {
  readonly plan: NaivePlan;
  /** The first member's latest command, where it can be taken back. */
  readonly deed: FirstDeed | null;
  /** The first member's latest undo, while nothing of theirs has come after it. */
  readonly undone: FirstDeed | null;
}

interface FirstDeed {
  readonly before: NaivePlan;
  readonly after: NaivePlan;
  /** What the second member's commands have touched since. */
  readonly since: ReadonlySet<string>;
  /** Whether it moved an element among its siblings: the model doesn't know which rows that touched. */
  readonly reordered: boolean;
}

async function stepOn(
  { plan, deed, undone: takenBefore }: Walk,
  random: () => number,
  step: number,
  day: CalendarDate,
): Promise<Walk> {
  const latest = deed ?? takenBefore;
  const others = latest !== null && random() < 0.6;
  const command = others ? hindering(plan, latest, random, step, day) : nextCommand(plan, random, step, day);
  const links = await presentView((await currentStore()).reader).find("link", {});
  const result = await carryOut(others ? second : first, command, stepId(step), plan, links, aClock(day));
  const led = command.do !== "report" || (plan.elements[command.task]?.lead ?? null) !== null;
  const expected = led ? applyNaively(plan, command) : null;
  const why = result.ok ? null : result.problem;
  expect({ seed, step, command, ok: result.ok, why }).toMatchObject({ ok: expected !== null });
  count(command, plan, expected);
  if (!expected || expected === plan || command.do === "report") {
    return { plan: expected ?? plan, deed, undone: takenBefore };
  }
  const reordered = reorders(plan, command);
  if (!others) {
    return { plan: expected, deed: { before: plan, after: expected, since: new Set(), reordered }, undone: null };
  }
  const hindered = (own: FirstDeed | null) => hinderedBy(own, plan, expected, reordered);
  return { plan: expected, deed: hindered(deed), undone: hindered(takenBefore) };
}

function count(command: NaiveCommand, plan: NaivePlan, expected: NaivePlan | null): void {
  if (expected) accepted += 1;
  else refused += 1;
  if (expected !== plan) outcomes.add(`${command.do} ${expected ? "done" : "refused"}`);
}

function hinderedBy(own: FirstDeed | null, before: NaivePlan, after: NaivePlan, reordered: boolean): FirstDeed | null {
  if (!own || own.reordered || reordered) return null;
  return { ...own, since: new Set([...own.since, ...touchedBetween(before, after)]) };
}

// The second member works nearby, and every other time in the way of the first one's undo.
function hindering(plan: NaivePlan, deed: FirstDeed, random: () => number, step: number, day: CalendarDate) {
  const hindrances = random() < 0.5 ? provocations(deed.before, deed.after, plan, day) : [];
  const chosen = hindrances[Math.floor(random() * hindrances.length)];
  return chosen ?? nextCommand(plan, random, step, day, nearby(deed));
}

function reorders(plan: NaivePlan, command: NaiveCommand): boolean {
  if (command.do === "shift") {
    return command.ids.some((id) => plan.elements[id]?.parentId === (command.parent ?? planId));
  }
  return command.do === "move" && plan.elements[command.id]?.parentId === (command.parent ?? planId);
}

// What the first member's command touched, and its children.
function nearby({ before, after }: FirstDeed) {
  const touched = touchedBetween(before, after);
  return Object.values(after.elements).filter(
    ({ id, parentId }) => touched.has(`elements ${id}`) || touched.has(`elements ${parentId}`),
  );
}

// The first member takes the latest command back: allowed where no row has moved on and the whole would hold together.
async function stepBack(deed: FirstDeed, plan: NaivePlan, step: number, day: CalendarDate): Promise<Walk> {
  const { without, allowed, touched } = reversal(deed, plan);
  const result = await undo(first, { commandId: stepId(step), intent: "undo" }, aClock(day));
  const why = result.ok ? null : result.problem.code;
  expect({ seed, step, touched, why }).toMatchObject({ why: allowed ? null : "undo-superseded" });
  if (allowed) undone += 1;
  else withheld += 1;
  return allowed
    ? { plan: without, deed: null, undone: reversed(deed, plan, without) }
    : { plan, deed: null, undone: null };
}

// The first member does again what was taken back: by the same rule, and it can be taken back in turn.
async function stepAgain(taken: FirstDeed, plan: NaivePlan, step: number, day: CalendarDate): Promise<Walk> {
  const { without, allowed, touched } = reversal(taken, plan);
  const result = await redo(first, { commandId: stepId(step), intent: "redo" }, aClock(day));
  const why = result.ok ? null : result.problem.code;
  expect({ seed, step, touched, why }).toMatchObject({ why: allowed ? null : "undo-superseded" });
  if (allowed) redone += 1;
  return allowed
    ? { plan: without, deed: reversed(taken, plan, without), undone: null }
    : { plan, deed: null, undone: null };
}

function reversal(deed: FirstDeed, plan: NaivePlan) {
  const without = takenBack(deed.before, deed.after, plan);
  const touched = touchedBetween(deed.before, deed.after);
  const moved = [...touched].filter((name) => deed.since.has(name) && !awayAgain(deed.after, plan, name));
  const allowed = moved.length === 0 && holdsTogether(without);
  return { without, allowed, touched };
}

function reversed({ reordered }: FirstDeed, before: NaivePlan, after: NaivePlan): FirstDeed {
  return { before, after, since: new Set(), reordered };
}

// The first look of a day counts from scratch; what the day's later commands leave must be what a recount finds.
async function compareCounters(step: number, day: CalendarDate): Promise<void> {
  const store = await currentStore();
  const id = PlanId.parse(planId);
  const kept = await keptCounters(store.reader, id, day);
  if (Object.keys(kept).length > 0) counters.push({ step, kept, recounted: await recount(store.reader, id, day) });
  const sight = expectOk(await sightOf(store.reader, null, Date.parse(`${day}T04:00:00Z`)));
  await readCounts(store, sight, id, "plan");
}

it(`${steps} random commands leave the rows a naive model has (seed ${seed})`, async () => {
  const view = presentView((await currentStore()).reader);
  expect(comparable(await readWhole(view))).toEqual(comparable(copies.at(-1)?.plan as NaivePlan));
  expect(accepted).toBeGreaterThan(steps / 4);
  expect(refused).toBeGreaterThan(steps / 20);
  expect(undone).toBeGreaterThan(0);
  expect(withheld).toBeGreaterThan(0);
  expect(redone).toBeGreaterThan(0);
  const both = ["set done", "set refused", "shift done", "shift refused"];
  expect([...outcomes]).toEqual(expect.arrayContaining(both));
});

it(`every roll-up equals a full recomputation (seed ${seed})`, async () => {
  const view = presentView((await currentStore()).reader);
  expect(await readStandings(view)).toEqual(allStandings(copies.at(-1)?.plan as NaivePlan));
});

it(`the day's counters of health equal a recount (seed ${seed})`, () => {
  expect(counters.length).toBeGreaterThan(steps / 20);
  for (const { step, kept, recounted } of counters)
    expect({ step, counters: kept }).toEqual({ step, counters: recounted });
});

it(`every past state read by its sequence number equals the copy that was kept (seed ${seed})`, async () => {
  const { reader } = await currentStore();
  for (const copy of copies) {
    const view = pastView(reader, copy.seq);
    expect({ step: copy.step, plan: comparable(await readWhole(view)) }).toEqual({
      step: copy.step,
      plan: comparable(copy.plan),
    });
    expect({ step: copy.step, standings: await readStandings(view) }).toEqual({
      step: copy.step,
      standings: allStandings(copy.plan),
    });
  }
}, 300_000);

it(`asOf a day shows what was known at its end (seed ${seed})`, async () => {
  const { reader } = await currentStore();
  const lastOfDay = new Map(copies.map((copy) => [copy.day, copy]));
  const now = Date.parse("2036-01-01T00:00:00Z");
  for (const [day, copy] of lastOfDay) {
    const sight = expectOk(await sightOf(reader, calendarDate(day), now));
    expect({ day, plan: comparable(await readWhole(sight.view)) }).toEqual({ day, plan: comparable(copy.plan) });
  }
}, 120_000);
