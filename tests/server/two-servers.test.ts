import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresqlIn } from "#tests/faults/databases";
import { formOn } from "#tests/matrix/form-on-page";
import { aMatrixWorld } from "#tests/matrix/matrix-world";
import { signIn } from "#tests/matrix/people";
import { findPostgresql } from "#tests/setup/find-postgresql";
import { type Cluster, startCluster } from "#tests/setup/postgresql-cluster";
import { type RunningServer, startServer } from "#tests/setup/program";
import { migrate } from "~/db/migrate.server";
import { closeCurrentStore, currentStore } from "~/db/open-store.server";

const binaries = findPostgresql();
const outline = "/plans/plan-now/outline?edit=goal-further";

describe.runIf(binaries)("two servers on one PostgreSQL database", () => {
  let cluster: Cluster;
  let servers: RunningServer[] = [];
  let cookie = "";
  const folder = mkdtempSync(join(tmpdir(), "chengqi-two-"));

  const urlOf = (place: number) => servers[place]?.url ?? "";

  async function pageOn(place: number, path = outline): Promise<string> {
    const response = await fetch(urlOf(place) + path, {
      headers: { Cookie: cookie, Accept: "text/html", "Accept-Language": "zh-CN" },
      redirect: "manual",
    });
    expect(response.status).toBe(200);
    return response.text();
  }

  function send(place: number, values: Readonly<Record<string, string | string[]>>): Promise<Response> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) body.append(name, one);
    const headers = { Cookie: cookie, Origin: urlOf(place), Accept: "text/html" };
    return fetch(urlOf(place) + outline, { method: "POST", headers, body, redirect: "manual" });
  }

  beforeAll(async () => {
    cluster = await startCluster(binaries ?? "");
    const database = await postgresqlIn(cluster.urlOf("postgres")).fresh();
    await migrate(database);
    process.env.DATABASE_URL = database;
    await aMatrixWorld();
    const settings = { DATA_DIR: folder, DATABASE_URL: database };
    servers = [await startServer(settings), await startServer(settings)];
    cookie = await signIn(urlOf(0), "council");
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await closeCurrentStore();
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("know one another's sessions", async () => {
    expect(await pageOn(1)).toContain("规划大纲");
  });

  it("show within a second what was saved on the other", async () => {
    const leaving = new AbortController();
    const news = await fetch(`${urlOf(1)}/news`, {
      headers: { Cookie: cookie, Accept: "text/event-stream" },
      signal: leaving.signal,
    });
    expect(news.headers.get("Content-Type")).toMatch(/^text\/event-stream/);
    const told = headsIn(news);
    const first = (await told.next()).value;
    const { values } = formOn(await pageOn(0), "edit-element");
    expect((await send(0, { ...values, titleZh: "另一台保存的目标" })).status).toBe(303);
    const saved = performance.now();
    const second = (await told.next()).value;
    const page = await pageOn(1);
    const passed = performance.now() - saved;
    leaving.abort();
    expect(Number(second)).toBeGreaterThan(Number(first));
    expect(page).toContain("另一台保存的目标");
    expect(passed).toBeLessThan(1_000);
  });

  it("carry a command out once, whichever of them is sent it, and however often", async () => {
    const { values } = formOn(await pageOn(0), "edit-element");
    const form = { ...values, commandId: randomUUID(), titleZh: "只保存一次的目标" };
    const answers = await Promise.all(Array.from({ length: 10 }, (_, turn) => send(turn % 2, form)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 303));
    const { reader } = await currentStore();
    expect(await reader.command.count({ where: { id: String(form.commandId) } })).toBe(1);
    const changes = await reader.event.count({ where: { commandId: String(form.commandId), field: "titleZh" } });
    expect(changes).toBe(1);
  });

  it("refuse the other what was changed meanwhile", async () => {
    const [one, other] = [formOn(await pageOn(0), "edit-element"), formOn(await pageOn(1), "edit-element")];
    expect((await send(0, { ...one.values, statementZh: "一号说明" })).status).toBe(303);
    expect((await send(1, { ...other.values, statementZh: "二号说明" })).status).toBe(409);
  });

  it("stop within a moment though a page is listening", async () => {
    const settings = { DATA_DIR: folder, DATABASE_URL: process.env.DATABASE_URL ?? "" };
    const third = await startServer(settings);
    const news = await fetch(`${third.url}/news`, { headers: { Cookie: cookie, Accept: "text/event-stream" } });
    await headsIn(news).next();
    const before = performance.now();
    expect((await third.stop()).code).toBe(0);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

/** The heads a stream tells, as they come. */
async function* headsIn({ body }: Response): AsyncGenerator<string, undefined> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const read = await reader?.read();
    if (!read || read.done) return undefined;
    text += read.value;
    for (let match = event.exec(text); match; match = event.exec(text)) {
      text = text.slice(match.index + match[0].length);
      yield match[1] ?? "";
    }
  }
}

const event = /data: (\d+)\n\n/;
