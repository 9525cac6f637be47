import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { RequestHandler } from "express";
import { builtAssets } from "~/server/assets";
import { loadContextOf } from "~/server/load-context";
import type { PatternOf } from "~/server/metrics";
import { patternsOf } from "~/server/route-patterns";

/** How pages and assets are answered. */
export interface Pages {
  readonly assets: RequestHandler;
  load(): Promise<LoadedPages>;
}

/** The pages once they can be answered, and what patterns their addresses have. */
export interface LoadedPages {
  readonly answer: RequestHandler;
  readonly patternOf: PatternOf;
}

/** The pages as `vite:build` left them. */
export function builtPages(root: string): Pages {
  return {
    assets: builtAssets(join(root, "build/client")),
    async load() {
      const build = await import(/* @vite-ignore */ pathToFileURL(join(root, "build/server/index.js")).href);
      const answer = createRequestHandler({ build, getLoadContext: loadContextOf, mode: "production" });
      return { answer, patternOf: patternsOf(build.routes) };
    },
  };
}
