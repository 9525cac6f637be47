import { parseArgs } from "node:util";
import { migrate } from "~/db/migrate.server";
import { closeCurrentStore, currentStore } from "~/db/open-store.server";
import { dayAt } from "~/domain/calendar-days";
import { keepBackups } from "~/jobs/keep-backups";
import { builtPages, type LoadedPages, type Pages } from "~/server/built-pages";
import { firstRun } from "~/server/first-run";
import { firstRunSteps } from "~/server/first-run-steps";
import { listen, stopGracefully } from "~/server/listen";
import { livePages } from "~/server/live-pages";
import { makeLog } from "~/server/log";
import { makeMetrics } from "~/server/metrics";
import { openStreams } from "~/server/open-streams";
import { settleEnvironment } from "~/server/settle-environment";
import { endWith } from "~/server/start-problem";
import { webApp } from "~/server/web-app";

async function serve(): Promise<void> {
  const { values } = parseArgs({ options: { empty: { type: "boolean", default: false } } });
  const environment = settleEnvironment();
  const live = environment.NODE_ENV === "development";
  const logger = makeLog(environment.LOG_LEVEL, { messages: live });
  const source: Pages = live ? await livePages() : builtPages(process.cwd());
  let pages: LoadedPages | undefined;
  const streams = openStreams();
  const metrics = makeMetrics((path) => pages?.patternOf(path) ?? "other");
  const parts = { environment, logger, assets: source.assets, streams: streams.track, metrics };
  const app = webApp({ ...parts, pages: () => pages?.answer });
  // Listening comes first: a taken port is told before anything is written.
  const server = await listen(app, environment.PORT, environment.HOST);
  // Before pages are served nothing is under way that a stop would have to wait for: commits are whole or not at all.
  stopGracefully(server, streams.end, () => (pages ? closeCurrentStore() : Promise.resolve()));
  await migrate(environment.DATABASE_URL);
  const lines = await firstRun(
    await currentStore(),
    environment.DATA_DIR,
    dayAt(Date.now(), "Asia/Shanghai"),
    firstRunSteps(environment.PUBLIC_URL, values.empty),
  );
  pages = await source.load();
  if (environment.SCHEDULED_JOBS === "on") keepBackups((error) => logger.error({ err: error }, "backup failed"));
  process.stdout.write(`承启已启动 · Chengqi is running: ${environment.PUBLIC_URL}\n`);
  for (const line of lines) process.stdout.write(`${line}\n`);
}

serve().catch(endWith);
