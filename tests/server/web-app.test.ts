import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { RequestHandler } from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtAssets } from "~/server/assets";
import { BODY_LIMIT } from "~/server/body-limit";
import { readEnvironment } from "~/server/environment";
import { listen } from "~/server/listen";
import { makeLog } from "~/server/log";
import { openStreams } from "~/server/open-streams";
import { webApp } from "~/server/web-app";

const ORIGIN = "http://localhost:3000";
const SCRIPT = "export const answer = 42;\n".repeat(100);

describe("the server around the pages", () => {
  const folder = mkdtempSync(join(tmpdir(), "chengqi-assets-"));
  let server: Server;
  let url = "";
  let pages: RequestHandler | undefined = (_request, response) => {
    response.type("html").send(`<p>${response.locals.nonce}</p>`);
  };

  beforeAll(async () => {
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "assets/entry-1a2b.js"), SCRIPT);
    writeFileSync(join(folder, "assets/entry-1a2b.js.br"), brotliCompressSync(SCRIPT));
    const environment = readEnvironment({ NODE_ENV: "test" });
    const around = { assets: builtAssets(folder), streams: openStreams().track };
    const parts = { environment, logger: makeLog("silent"), ...around, pages: () => pages };
    server = await listen(webApp(parts), 0, "127.0.0.1");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  function post(
    body: string,
    headers: Record<string, string> = { origin: ORIGIN },
    path = "/plans",
  ): Promise<Response> {
    return fetch(`${url}${path}`, { method: "POST", body, headers });
  }

  it("every page has the nonce of its own policy, and the headers that guard it", async () => {
    const [first, second] = await Promise.all([fetch(url), fetch(url)]);
    const nonce = /<p>(.*)<\/p>/.exec(await first.text())?.[1];
    expect(first.headers.get("content-security-policy")).toContain(`script-src 'nonce-${nonce}' 'strict-dynamic'`);
    expect(first.headers.get("content-security-policy")).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(first.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(await second.text()).not.toContain(nonce);
    expect(first.headers.get("referrer-policy")).toBe("same-origin");
    expect(first.headers.get("x-content-type-options")).toBe("nosniff");
    expect(first.headers.get("x-powered-by")).toBeNull();
  });

  it("a post from elsewhere, or from nowhere, is refused before any page sees it", async () => {
    expect((await post("a=1")).status).toBe(200);
    const refused = await post("a=1", { origin: "https://elsewhere.example" });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toMatch(/已拒绝.*refused/);
    expect((await post("a=1", {})).status).toBe(403);
  });

  it("a body above the limit is refused whole, and one that hides its length too", async () => {
    expect((await post("a".repeat(BODY_LIMIT))).status).toBe(200);
    expect((await post("a".repeat(BODY_LIMIT + 1))).status).toBe(413);
    const status = await new Promise((resolve, reject) => {
      const headers = { origin: ORIGIN, "transfer-encoding": "chunked" };
      const sent = request(`${url}/plans`, { method: "POST", headers }, (answer) => resolve(answer.statusCode));
      sent.once("error", reject).end("a=1");
    });
    expect(status).toBe(411);
  });

  it("the page that takes in documents takes a file of 5 MB, and no other page does", async () => {
    const [file, larger] = ["a".repeat(5 * 1024 * 1024), "a".repeat(6 * 1024 * 1024 + 1)];
    const status = async (body: string, path: string) => (await post(body, { origin: ORIGIN }, path)).status;
    expect(await status(file, "/plans/plan-1/import")).toBe(200);
    expect(await status(larger, "/plans/plan-1/import")).toBe(413);
    expect(await status(file, "/plans/plan-1/import/more")).toBe(413);
    expect(await status(file, "/plans/plan-1/outline")).toBe(413);
  });

  it("an asset is served for ever, compressed as it was built, without the pages' guards", async () => {
    const asset = await fetch(`${url}/assets/entry-1a2b.js`, { headers: { "accept-encoding": "br" } });
    expect(asset.headers.get("content-encoding")).toBe("br");
    expect(asset.headers.get("content-type")).toMatch(/javascript/);
    expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(asset.headers.get("content-security-policy")).toBeNull();
    expect(await asset.text()).toBe(SCRIPT);
    const plain = await fetch(`${url}/assets/entry-1a2b.js`, { headers: { "accept-encoding": "identity" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(await plain.text()).toBe(SCRIPT);
  });

  it("until the database is ready it says that it is starting, and is not healthy", async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const ready = pages;
    pages = undefined;
    expect((await fetch(`${url}/healthz`)).status).toBe(503);
    expect((await fetch(url)).status).toBe(503);
    pages = ready;
  });

  it("a failure inside a page answers without its trace", async () => {
    const ready = pages;
    pages = () => {
      throw new Error("secret inside");
    };
    const broken = await fetch(url);
    pages = ready;
    expect(broken.status).toBe(500);
    expect(await broken.text()).not.toContain("secret");
  });
});
