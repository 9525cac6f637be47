import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import { afterEach, describe, expect, it, vi } from "vitest";
import { handleError } from "~/entry.server";
import { readEnvironment } from "~/server/environment";
import { failureOf } from "~/server/failure";
import { listen } from "~/server/listen";
import { loadContextOf } from "~/server/load-context";
import { makeLog } from "~/server/log";
import { openStreams } from "~/server/open-streams";
import { webApp } from "~/server/web-app";

const lines: string[] = [];
const to = { write: (line: string) => void lines.push(line) };

afterEach(() => {
  lines.length = 0;
});

function anError(): Error {
  const cause = Object.assign(new TypeError("key (e_mail)=(li@example.org)"), { code: "23505", detail: "li" });
  return Object.assign(new Error("Invalid invocation: titleZh: 秘密\n    at 秘密 (secret)", { cause }), {
    meta: "秘密",
  });
}

describe("a failure in the log", () => {
  it("has its kind, code and trace, and nothing of what people wrote", () => {
    const failure = failureOf(anError());
    expect(failure).toMatchObject({ type: "Error", cause: { type: "TypeError", code: "23505" } });
    expect(failure.trace[0]).toMatch(/^at anError /);
    expect(JSON.stringify(failure)).not.toMatch(/秘密|secret|example\.org/);
  });

  it("may be anything that can be thrown", () => {
    expect(["秘密", null, undefined, new Response("秘密")].map((thrown) => failureOf(thrown).type)).toEqual([
      "string",
      "object",
      "undefined",
      "Response",
    ]);
  });

  it("ends where causes go round in a circle", () => {
    const error = new Error("a");
    error.cause = error;
    expect(failureOf(error).cause?.cause?.cause?.cause).toBeUndefined();
  });

  it("tells what it says on a developer's own machine alone", () => {
    makeLog("error", { to }).error({ err: anError() }, "failed");
    makeLog("error", { to, messages: true }).error({ err: anError() }, "failed");
    expect(lines.map((line) => line.includes("秘密"))).toEqual([false, true]);
  });
});

describe("a failure while a page is answered", () => {
  async function asked(pages: RequestHandler) {
    const environment = readEnvironment({ NODE_ENV: "test" });
    const around = { assets: express.Router(), streams: openStreams().track };
    const parts = { environment, logger: makeLog("error", { to }), ...around, pages: () => pages };
    const server = await listen(webApp(parts), 0, "127.0.0.1");
    const { port } = server.address() as AddressInfo;
    const { status } = await fetch(`http://127.0.0.1:${port}/welcome/a-secret-of-more-than-24-letters?q=秘密`);
    await new Promise((resolve) => server.close(resolve));
    return { status, logged: lines.map((line) => JSON.parse(line)) };
  }

  it("is reported through the context, beside the path without its secrets", async () => {
    const { logged } = await asked((request, response) => {
      loadContextOf(request, response).reportFailure?.(anError());
      response.end();
    });
    expect(logged).toMatchObject([
      { msg: "page failed", req: { method: "GET", path: "/welcome/:id" }, err: { type: "Error" } },
    ]);
    expect(lines.join("")).not.toMatch(/秘密|a-secret|example\.org|127\.0\.0\.1/);
  });

  it("outside of any page is logged the same way", async () => {
    const { status, logged } = await asked(() => {
      throw anError();
    });
    expect([status, logged[0].err.type]).toEqual([500, "Error"]);
    expect(lines.join("")).not.toMatch(/秘密|a-secret|example\.org/);
  });
});

describe("of what pages throw", () => {
  function reported(error: unknown, signal = new AbortController().signal): unknown[] {
    const reportFailure = vi.fn();
    const request = new Request("http://local/", { signal });
    handleError(error, { request, context: { nonce: "", clientAddress: "", reportFailure } });
    return reportFailure.mock.calls.map(([failure]) => failure);
  }

  function answered(status: number, error?: Error) {
    return { status, statusText: "", internal: true, data: null, ...(error ? { error } : {}) };
  }

  it("errors are reported, the one inside an answer too", () => {
    const error = anError();
    expect([reported(error), reported(answered(500, error))]).toEqual([[error], [error]]);
  });

  it("what the asker got wrong is not", () => {
    expect([reported(answered(404, anError())), reported(answered(405, anError()))]).toEqual([[], []]);
  });

  it("what nobody waits for any more is not", () => {
    expect(reported(anError(), AbortSignal.abort())).toEqual([]);
  });
});
