import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byPerson } from "#tests/matrix/columns";
import { aMatrixWorld } from "#tests/matrix/matrix-world";
import { aLink, everybody, type Person, signIn } from "#tests/matrix/people";
import { logHead, type Mode, modes, type Site, startSite } from "#tests/matrix/site";
import { type WritingRow, writing } from "#tests/matrix/writing-table";

let site: Site;

beforeAll(async () => {
  await aMatrixWorld();
  site = await startSite();
});
afterAll(() => site?.stop());

interface Sent {
  readonly method?: string;
  readonly origin?: string | null;
}

/** The outcome of one form, `saved` where it moved the log; what stores something without being taken is called so. */
async function sentBy(by: Person, row: WritingRow, mode: Mode, { method = "POST", origin }: Sent = {}) {
  const fresh = row.at.includes(":fresh") ? (await aLink()).replace("/welcome/", "") : "";
  const session = row.ends && by !== "nobody" ? { cookie: await signIn(site.url, by) } : {};
  const before = await logHead();
  const { outcome } = await site.ask({
    ...{ route: row.route, by, mode, method, ...session, ...(origin === undefined ? {} : { origin }) },
    at: row.at.replace(":fresh", fresh).replace(":mode", mode),
    form: { commandId: randomUUID(), ...row.form(mode) },
  });
  if ((await logHead()) === before) return outcome;
  return ["done", "home", ...(row.shows ? ["200"] : [])].includes(outcome) ? "saved" : `${outcome}, yet stored`;
}

describe.each(modes)("sent as %s", (mode) => {
  it.each(writing)("$route at $at: $what", async (row) => {
    const outcomes: Partial<Record<Person, string>> = {};
    for (const by of everybody) outcomes[by] = await sentBy(by, row, mode);
    expect(outcomes).toEqual(byPerson(mode === "data" ? (row.data ?? row.document) : row.document));
  });

  it.each(writing)("from elsewhere or from nowhere, $route refuses $what", async (row) => {
    const origins = ["https://elsewhere.example", "null", `${site.url}.elsewhere.example`, null];
    const before = await logHead();
    const asked = ["POST", "PUT", "PATCH", "DELETE"].flatMap((method) =>
      everybody.flatMap((by) => origins.map((origin) => ({ by, method, origin }))),
    );
    const form = { commandId: randomUUID(), ...row.form(mode) };
    const answers = asked.map((one) => site.ask({ ...one, route: row.route, at: row.at, mode, form }));
    const outcomes = (await Promise.all(answers)).map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(["403"]));
    expect(await logHead()).toBe(before);
  });
});

describe("another method than a form's", () => {
  const refusing = writing.filter((row) => !["done", "saved", "home"].includes(byPerson(row.document).reader));

  it.each(refusing)("lets a reader no further: $route, $what", async (row) => {
    const expected = modes.map((mode) => byPerson(mode === "data" ? (row.data ?? row.document) : row.document).reader);
    for (const method of ["PUT", "PATCH", "DELETE"]) {
      const outcomes = [
        await sentBy("reader", row, "document", { method }),
        await sentBy("reader", row, "data", { method }),
      ];
      expect(outcomes, method).toEqual(expected);
    }
  });
});
