import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noteWait } from "~/db/waits.server";
import { readEnvironment } from "~/server/environment";
import { listen } from "~/server/listen";
import { makeLog } from "~/server/log";
import { makeMetrics } from "~/server/metrics";
import { patternsOf } from "~/server/route-patterns";
import { webApp } from "~/server/web-app";

const token = "a-token-for-the-scraper";
const written: string[] = [];
let server: Server;
let url = "";
let patternOf: (path: string) => string;

beforeAll(async () => {
  const file = join(import.meta.dirname, "../../build/server/index.js");
  const build = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as ServerBuild;
  patternOf = patternsOf(build.routes);
  const environment = readEnvironment({ NODE_ENV: "test", METRICS_TOKEN: token });
  const to = { write: (line: string) => written.push(line) };
  const page: RequestHandler = (_request, response) => response.send("ok");
  const nothing: RequestHandler = (_request, _response, next) => next();
  const figures = { headSeq: 42, backupAge: 3600, proofAge: null };
  const metrics = makeMetrics(patternOf, async () => figures);
  const parts = {
    environment,
    logger: makeLog("info", { to }),
    assets: nothing,
    streams: nothing,
    pages: () => page,
    metrics,
  };
  server = await listen(webApp(parts), 0, "127.0.0.1");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server?.close());

const secrets = ["goal-of-somebody", "plan-secret", "密稿", "member-secret", "chengqi.session_token", "li@example.org"];

function visit(path: string): Promise<unknown> {
  const headers = {
    Cookie: "chengqi.session_token=abc.def",
    Authorization: "Bearer person-token",
    "X-Forwarded-For": "10.1.2.3",
  };
  return new Promise((resolve, reject) => {
    request(`${url}${path}`, { headers }, (answer) => answer.resume().once("end", resolve))
      .once("error", reject)
      .end();
  });
}

describe("what the server tells about itself", () => {
  it("answers are measured by route pattern, never by address", async () => {
    for (const path of [
      "/elements/goal-of-somebody",
      "/plans/plan-secret/outline?q=密稿",
      "/admin/members/member-secret",
    ])
      await visit(path);
    await visit("/nowhere/li@example.org");
    noteWait(0.25);
    const text = await (await fetch(`${url}/metrics`)).text();
    for (const route of ["/elements/:elementId", "/plans/:planId/outline", "/admin/members/:memberId", "other"])
      expect(text).toContain(`route="${route}"`);
    expect(text).toContain("chengqi_log_head_seq 42");
    expect(text).toContain("chengqi_last_backup_age_seconds 3600");
    expect(text).toContain("chengqi_last_backup_proof_age_seconds Nan");
    expect(text).toMatch(/chengqi_database_wait_seconds_count [1-9]/);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it("is told to this machine, or to whoever has the token; through a proxy this machine is elsewhere", async () => {
    expect((await fetch(`${url}/metrics`)).status).toBe(200);
    const elsewhere = (headers: Record<string, string> = {}) =>
      fetch(`${url}/metrics`, { headers: { "X-Forwarded-For": "127.0.0.1", ...headers } });
    expect((await elsewhere()).status).toBe(404);
    expect((await elsewhere({ Authorization: "Bearer wrong" })).status).toBe(404);
    expect((await elsewhere({ Authorization: `Bearer ${token}` })).status).toBe(200);
    expect((await fetch(`${url}/metrics`, { headers: { Forwarded: "for=10.0.0.1" } })).status).toBe(404);
  });

  it("every page of the build has a pattern without an id", () => {
    expect(patternOf("/")).toBe("/");
    expect(patternOf("/admin/log/csv")).toBe("/admin/log/:form");
    expect(patternOf("/welcome/mO5x-secret")).toBe("/welcome/:secret");
    expect(patternOf("/wp-login.php")).toBe("other");
  });
});

describe("the log of requests", () => {
  it("holds neither cookies nor tokens, addresses, query words, names, e-mails nor the secrets of links", async () => {
    written.length = 0;
    const secret = "s3cretOfALinkThatIsFortyThreeCharactersLong";
    await visit(`/welcome/${secret}`);
    await visit("/work?q=密稿&person=member-secret&email=li@example.org");
    await expect.poll(() => written.length).toBeGreaterThanOrEqual(2);
    const text = written.join("");
    const hidden = [...secrets, secret, "person-token", "abc.def", "10.1.2.3", "127.0.0.1", "%E5%AF%86"];
    expect(hidden.filter((one) => text.includes(one))).toEqual([]);
    expect(written.map((line) => JSON.parse(line).req.path)).toEqual(["/welcome/:id", "/work"]);
  });
});
