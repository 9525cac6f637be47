import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { beforeAll, describe, expect, it } from "vitest";
import { reading } from "#tests/matrix/reading-table";
import { writing } from "#tests/matrix/writing-table";

let routes: ServerBuild["routes"];

beforeAll(async () => {
  const file = join(import.meta.dirname, "../../build/server/index.js");
  const build = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as ServerBuild;
  routes = build.routes;
});

describe("the tables against the manifest of the build", () => {
  const tables = { read: reading, sent: writing };

  it.each(["read", "sent"] as const)("every route is %s, and no route that isn't there", (how) => {
    const named = new Set(tables[how].map(({ route }) => route));
    expect([...named].sort()).toEqual(Object.keys(routes).sort());
  });

  it("every route with an action is sent something it takes, by somebody", () => {
    const taken = new Set(writing.flatMap(({ route, document }) => (/done|saved/.test(document) ? [route] : [])));
    const acting = Object.values(routes).filter(({ id, module }) => module.action && !isOpen(id));
    expect(acting.map(({ id }) => id).filter((id) => !taken.has(id))).toEqual([]);
  });

  it("only the routes that say so are for strangers", () => {
    const strangers = reading.filter(({ document }) => /200$/.test(document.trim())).map(({ route }) => route);
    expect([...new Set(strangers)].sort()).toEqual([
      ...["routes/sign-in", "routes/sign-in_.second-factor", "routes/welcome.$secret"],
    ]);
  });
});

// Taking one's own change back, a right password and an identity provider are tried by tests of their own; nothing answers at an unknown address.
function isOpen(route: string): boolean {
  return [
    "routes/undo",
    "routes/sign-in",
    "routes/sign-in_.second-factor",
    "routes/sign-in_.provider",
    "routes/$",
  ].includes(route);
}
