import { build, buildPrograms } from "../../app/server/prepare/build.mjs";

/** Builds what changed since the last build, so that a single test file can be run by itself too. */
export async function setup(): Promise<void> {
  // Without pages there is nothing to visit, but the programs can still be tried.
  if (process.env.CHENGQI_TEST_PROGRAMS_ONLY) await buildPrograms();
  else await build();
}
