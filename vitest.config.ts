import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { findChromium } from "./tests/setup/chromium";
import { ClosingLine, type MissingLayer } from "./tests/setup/closing-line";
import { findOffice } from "./tests/setup/find-office";
import { findPostgresql } from "./tests/setup/find-postgresql";

const ZONES = ["UTC", "Asia/Shanghai", "America/Los_Angeles"];
const PURE_LAYERS = ["domain", "charts", "formats", "i18n", "components", "http", "auth", "seed", "bench"];
const SQLITE = { globalSetup: ["tests/setup/global-sqlite.ts"], setupFiles: ["tests/setup/own-sqlite.ts"] };
const POSTGRESQL = { globalSetup: ["tests/setup/global-postgresql.ts"], setupFiles: ["tests/setup/own-postgresql.ts"] };
const BUILT = ["tests/setup/global-build.ts"];
const BOTH_TEMPLATES = { globalSetup: [...SQLITE.globalSetup, ...(findPostgresql() ? POSTGRESQL.globalSetup : [])] };
// Journeys and kills wait for processes, and pages for a machine that is busy; anything else that takes seconds is stuck.
const PATIENT = {
  ...{ testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false },
  expect: { poll: { timeout: 15_000 } },
};

type Settings = Extract<TestProjectConfiguration, { test?: unknown }>["test"];

function testsIn(...layers: string[]): string[] {
  return layers.map((layer) => `tests/${layer}/**/*.test.{ts,tsx}`);
}

function project(name: string, include: string[], settings: Settings = {}): TestProjectConfiguration {
  return {
    plugins: [tsconfigPaths()],
    test: { name, include, pool: "forks", testTimeout: 30_000, hookTimeout: 30_000, ...settings },
  };
}

function countFiles(layer: string): number {
  const folder = join(import.meta.dirname, "tests", layer);
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true }).filter((file) => /\.test\.tsx?$/.test(String(file))).length;
}

const missing: MissingLayer[] = [];
if (!findPostgresql()) missing.push({ reason: "PostgreSQL was not found", files: countFiles("services") });
if (!findChromium()) missing.push({ reason: "Chromium was not found", files: countFiles("e2e") });
if (!findOffice()) missing.push({ reason: "LibreOffice was not found", files: countFiles("office") });

export default defineConfig({
  test: {
    maxWorkers: 2,
    passWithNoTests: true,
    reporters: ["default", new ClosingLine(missing)],
    projects: [
      ...ZONES.map((TZ) => project(`domain ${TZ}`, testsIn(...PURE_LAYERS), { env: { TZ } })),
      project("services sqlite", testsIn("services"), SQLITE),
      ...(findPostgresql() ? [project("services postgresql", testsIn("services"), POSTGRESQL)] : []),
      project("routes", testsIn("routes"), SQLITE),
      project("server", testsIn("server"), {
        globalSetup: [...BUILT, ...BOTH_TEMPLATES.globalSetup],
        testTimeout: 60_000,
      }),
      project("matrix", testsIn("matrix"), { ...SQLITE, ...PATIENT, globalSetup: [...BUILT, ...SQLITE.globalSetup] }),
      ...(findOffice() ? [project("office", testsIn("office"), { testTimeout: 120_000 })] : []),
      project("faults", testsIn("faults"), { ...PATIENT, globalSetup: [...BUILT, ...BOTH_TEMPLATES.globalSetup] }),
      ...(findChromium()
        ? [
            project("e2e", testsIn("e2e"), {
              ...PATIENT,
              globalSetup: [...BUILT, "tests/setup/global-demonstration.ts"],
            }),
          ]
        : []),
    ],
  },
});
