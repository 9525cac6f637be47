import { parseArgs } from "node:util";
import type { RequestHandler } from "express";
import { migrate } from "~/db/migrate.server";
import { closeCurrentStore, currentStore } from "~/db/open-store.server";
import { builtPages, type Pages } from "~/server/built-pages";
import { listen, stopGracefully } from "~/server/listen";
import { livePages } from "~/server/live-pages";
import { makeLog } from "~/server/log";
import { settleEnvironment } from "~/server/settle-environment";
import { endWith } from "~/server/start-problem";
import { webApp } from "~/server/web-app";

async function serve(): Promise<void> {
  const { values } = parseArgs({ options: { empty: { type: "boolean", default: false } } });
  const environment = settleEnvironment();
  const logger = makeLog(environment.LOG_LEVEL);
  const live = environment.NODE_ENV === "development";
  const source: Pages = live ? await livePages() : builtPages(process.cwd());
  let pages: RequestHandler | undefined;
  const app = webApp({ environment, logger, assets: source.assets, pages: () => pages });
  // Listening comes first: a taken port is told before anything is written.
  const server = await listen(app, environment.PORT, environment.HOST);
  stopGracefully(server, closeCurrentStore);
  await migrate(environment.DATABASE_URL);
  await currentStore();
  pages = await source.load();
  process.stdout.write(`承启已启动 · Chengqi is running: ${environment.PUBLIC_URL}\n`);
}

serve().catch(endWith);
