import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BadInput, badInputs, forms } from "#tests/matrix/bad-input-table";
import { formOn } from "#tests/matrix/form-on-page";
import { aMatrixWorld } from "#tests/matrix/matrix-world";
import { type Answered, logHead, type Mode, type Site, startSite } from "#tests/matrix/site";
import type { Form } from "#tests/matrix/writing-table";

let site: Site;

beforeAll(async () => {
  await aMatrixWorld();
  site = await startSite();
});
afterAll(() => site?.stop());

/** The form as its page offers it today, filled in rightly but for these fields. */
async function filledIn(name: keyof typeof forms, wrongly: Form = {}): Promise<Form> {
  const { by, route, at, intent, right } = forms[name];
  const { text } = await site.ask({ route, at, mode: "document", by });
  return { ...formOn(text, intent).values, ...right, ...wrongly };
}

function send(name: keyof typeof forms, form: Form, mode: Mode): Promise<Answered> {
  const { by, route, at } = forms[name];
  return site.ask({ route, at, mode, by, method: "POST", form });
}

interface ProblemAnswered {
  readonly problem: { readonly field?: string; readonly fields?: Readonly<Record<string, readonly string[]>> };
}

function fieldsNamed({ text }: Answered): string[] {
  const { problem } = JSON.parse(text) as ProblemAnswered;
  return problem.fields ? Object.keys(problem.fields) : problem.field ? [problem.field] : [];
}

describe("what is typed wrongly", () => {
  it.each(badInputs)("$form, $what: $field", async (input: BadInput) => {
    const { form, field, status = 422 } = input;
    const typed = await filledIn(form, input.with);
    const before = await logHead();
    const data = await send(form, typed, "data");
    expect([data.outcome, fieldsNamed(data)]).toEqual([String(status), field === null ? [] : [field]]);
    const page = await send(form, typed, "document");
    expect(page.outcome).toBe(String(status));
    expect(await logHead()).toBe(before);
    const shown = field !== null && typed.intent === forms[form].intent ? formOn(page.text, forms[form].intent) : null;
    if (shown && field !== null && shown.typed.has(field)) expect(shown.wrong).toContain(field);
  });

  it("what is typed rightly is taken", async () => {
    for (const name of Object.keys(forms) as (keyof typeof forms)[]) {
      // Once adopted, the plan takes no more of the others.
      if (name === "status") continue;
      const before = await logHead();
      expect([name, (await send(name, await filledIn(name), "document")).outcome]).toEqual([name, "done"]);
      expect(await logHead()).toBeGreaterThan(before);
    }
  });
});
