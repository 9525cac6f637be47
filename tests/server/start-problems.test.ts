import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { afterAll, describe, expect, it } from "vitest";
import { freePort } from "#tests/setup/free-port";
import { type Ended, startNode } from "#tests/setup/program";
import { migrate } from "~/db/migrate.server";

const folder = mkdtempSync(join(tmpdir(), "chengqi-start-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function start(env: Record<string, string>): Promise<Ended> {
  const port = String(await freePort());
  const defaults = { HOST: "127.0.0.1", PORT: port, DATA_DIR: folder, DATABASE_URL: "", CHENGQI_SECRET: "" };
  return startNode(["build/programs/serve.js"], { ...defaults, ...env }).ended;
}

/** One sentence in Chinese and one in English, and nothing of the program's inside. */
function expectSentences({ code, errors }: Ended, zh: RegExp, en: RegExp): void {
  expect(errors.trim().split("\n")).toEqual([expect.stringMatching(zh), expect.stringMatching(en)]);
  expect(code).toBe(1);
}

describe("what keeps Chengqi from starting is said in one sentence", () => {
  it("a Node that is too old", async () => {
    const old = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.0" } })`;
    const args = ["--import", `data:text/javascript,${encodeURIComponent(old)}`, "app/server/prepare.mjs", "start"];
    expectSentences(
      await startNode(args).ended,
      /需要 Node\.js 20\.19/,
      /needs Node\.js 20\.19 or newer; this is 18\.20\.0/,
    );
  });

  it("a verb that doesn't exist", async () => {
    expectSentences(await startNode(["app/server/prepare.mjs", "fly"]).ended, /没有“fly”/, /no command "fly"/);
  });

  it("a port that is taken", async () => {
    const taken = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => taken.listen(port, "127.0.0.1", resolve));
    const ended = await start({ PORT: String(port) });
    taken.close();
    expectSentences(ended, /端口 \d+ 已被占用/, /Port \d+ is taken/);
  });

  it("a data folder that can't be written", async () => {
    writeFileSync(join(folder, "file"), "");
    const ended = await start({ DATA_DIR: join(folder, "file/data") });
    expectSentences(ended, /无法写入数据目录/, /data folder can't be written/);
  });

  it("a database that can't be written", async () => {
    const ended = await start({ DATABASE_URL: `file:${join(folder, "file/chengqi.db")}` });
    expectSentences(ended, /无法写入数据目录/, /data folder can't be written/);
  });

  it("a database from a newer version", async () => {
    const url = `file:${join(folder, "newer.db")}`;
    await migrate(url);
    const client = createClient({ url });
    await client.execute(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', '', '99991231235959_later', 1)",
    );
    client.close();
    expectSentences(await start({ DATABASE_URL: url }), /更新版本的承启写入/, /written by a newer version/);
  });

  it("a PostgreSQL that is out of reach", async () => {
    const ended = await start({ DATABASE_URL: `postgresql://chengqi@127.0.0.1:${await freePort()}/chengqi` });
    expectSentences(ended, /无法连接 PostgreSQL/, /PostgreSQL is out of reach/);
  });

  it("a variable that can't be understood", async () => {
    expectSentences(await start({ PORT: "many" }), /环境变量设置有误：PORT/, /can't be understood: PORT/);
  });
});
