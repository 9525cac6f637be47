import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byPerson } from "#tests/matrix/columns";
import { aMatrixWorld } from "#tests/matrix/matrix-world";
import { aLink, everybody, type Person } from "#tests/matrix/people";
import { type ReadingRow, reading } from "#tests/matrix/reading-table";
import { hiddenFrom } from "#tests/matrix/secrets";
import { logHead, type Mode, modes, type Site, startSite } from "#tests/matrix/site";

let site: Site;
let open: string;

beforeAll(async () => {
  await aMatrixWorld();
  open = (await aLink()).replace("/welcome/", "");
  site = await startSite();
});
afterAll(() => site?.stop());

interface Seen {
  readonly outcome: string;
  /** Whether the row's marker is there. */
  readonly marker: boolean;
  /** What is there and mustn't be. */
  readonly leaks: readonly string[];
}

async function seenBy(row: ReadingRow, mode: Mode): Promise<Record<string, Seen>> {
  const at = row.at.replace(":open", open);
  const seen = everybody.map(async (by) => {
    const { outcome, text } = await site.ask({ route: row.route, at, mode, by });
    const marker = row.marker !== undefined && text.includes(row.marker);
    return [by, { outcome, marker, leaks: hiddenFrom[by].filter((secret) => text.includes(secret)) }] as const;
  });
  return Object.fromEntries(await Promise.all(seen));
}

function expectedOf(row: ReadingRow, mode: Mode): Record<string, Seen> {
  const outcomes = byPerson(mode === "data" ? (row.data ?? row.document) : row.document);
  const sees = row.sees ? byPerson(row.sees) : null;
  const marked = (by: Person) => row.marker !== undefined && (sees ? sees[by] === "yes" : outcomes[by] === "200");
  return Object.fromEntries(everybody.map((by) => [by, { outcome: outcomes[by], marker: marked(by), leaks: [] }]));
}

describe.each(modes)("read as %s", (mode) => {
  it.each(reading)("$route at $at ($marker)", async (row) => {
    expect(await seenBy(row, mode)).toEqual(expectedOf(row, mode));
  });
});

describe("the ways around a page", () => {
  it.each([...new Set(reading.map(({ route }) => route))])(
    "%s gives no data at another page's address",
    async (route) => {
      const { outcome, text } = await site.ask({ route, at: "/sign-in", mode: "data", by: "nobody" });
      expect(hiddenFrom.nobody.filter((secret) => text.includes(secret))).toEqual([]);
      if (!["root", "routes/sign-in"].includes(route)) expect(outcome).toMatch(/^40[034]$/);
    },
  );

  it.each(["/_root.data", "/plans.data", "/__manifest?p=/plans", "/healthz"])("%s says nothing", async (at) => {
    const { text } = await site.ask({ route: "", at, mode: "document", by: "nobody" });
    expect(hiddenFrom.nobody.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toContain("routes/plans.new");
  });

  it("reading stores nothing", async () => {
    const before = await logHead();
    for (const by of everybody) await site.ask({ route: "routes/_index", at: "/", mode: "document", by });
    expect(await logHead()).toBe(before);
  });
});
