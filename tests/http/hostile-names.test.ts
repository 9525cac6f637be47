import fc from "fast-check";
import { expect, it } from "vitest";
import { Credentials, Welcome } from "~/auth/credentials";
import { OutlineCommand } from "~/domain/outline-commands";
import { parseForm } from "~/http/parse-form.server";
import { ElementCommand } from "~/routes/elements.$elementId/element-command.server";
import { PlanCommand } from "~/routes/plans.$planId._index/plan-command.server";
import { WorkForm } from "~/routes/work/work-form.server";

const schemas = { OutlineCommand, ElementCommand, PlanCommand, WorkForm, Credentials, Welcome };
const intents = ["add-element", "link-task", "record-succession", "report-progress", "edit-plan", "a"];

const word = fc.constantFrom(
  ...[
    "intent",
    "commandId",
    "goalIds",
    "rows",
    "successors",
    "phaseIds",
    "reached",
    "percent",
    "share",
    "titleZh",
    "email",
  ],
  ...["constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "then", "map", "length", "concat", "task-a"],
);
const step = fc.oneof(
  word.map((name) => `.${name}`),
  fc.constantFrom("[0]", "[1]", "[999]"),
);
const name = fc.tuple(word, fc.array(step, { maxLength: 4 })).map(([first, steps]) => first + steps.join(""));
const field = fc.tuple(name, fc.constantFrom("", "a", "task-a", "2026-03", "100", "percent", "\u0000"));

function posted(fields: readonly (readonly [string, string])[]): Request {
  return new Request("http://local/", { method: "POST", body: new URLSearchParams(fields.map(([a, b]) => [a, b])) });
}

it.each(Object.entries(schemas))("no names, however they are put together, make %s throw", async (_name, schema) => {
  const fields = fc.tuple(fc.constantFrom(...intents), fc.array(field, { maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(fields, async ([intent, others]) => {
      const parsed = await parseForm(posted([["intent", intent], ...others]), schema);
      expect(parsed.ok || parsed.problem.code === "invalid").toBe(true);
    }),
    { numRuns: 300 },
  );
});

it("a name that makes a group answer for its length is no name of ours", async () => {
  const parsed = await parseForm(posted([["email.length.toString", ""]]), Credentials);
  expect(parsed).toMatchObject({ ok: false, problem: { code: "invalid" } });
});
