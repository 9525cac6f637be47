import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { RequestHandler } from "express";
import { builtAssets } from "~/server/assets";
import { loadContextOf } from "~/server/load-context";

/** How pages and assets are answered. */
export interface Pages {
  readonly assets: RequestHandler;
  load(): Promise<RequestHandler>;
}

/** The pages as `vite:build` left them. */
export function builtPages(root: string): Pages {
  return {
    assets: builtAssets(join(root, "build/client")),
    async load() {
      const build = await import(/* @vite-ignore */ pathToFileURL(join(root, "build/server/index.js")).href);
      return createRequestHandler({ build, getLoadContext: loadContextOf, mode: "production" });
    },
  };
}
