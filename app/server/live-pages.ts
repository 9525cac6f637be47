import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import type { Pages } from "~/server/built-pages";
import { loadContextOf } from "~/server/load-context";
import { patternsOf } from "~/server/route-patterns";

/** The pages straight from their sources, reloaded as these change. */
export async function livePages(): Promise<Pages> {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true } });
  return {
    assets: vite.middlewares,
    async load() {
      const build = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>;
      const answer = createRequestHandler({ build, getLoadContext: loadContextOf, mode: "development" });
      return { answer, patternOf: patternsOf((await build()).routes) };
    },
  };
}
