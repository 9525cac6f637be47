import type { Reporter, TestModule } from "vitest/node";

/** A layer that can't run on this machine, with the number of its test files. */
export interface MissingLayer {
  readonly reason: string;
  readonly files: number;
}

function countStates(modules: readonly TestModule[]): Record<"passed" | "failed" | "skipped", number> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules) {
    // A file that can't be loaded has no tests to fail, so it counts itself.
    if (module.errors().length > 0) counts.failed += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      counts[state === "pending" ? "skipped" : state] += 1;
    }
  }
  return counts;
}

/** Ends a run with one line over all layers; a file of a missing layer counts as one skipped test. */
export class ClosingLine implements Reporter {
  constructor(private readonly missing: readonly MissingLayer[]) {}

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const { passed, failed, skipped } = countStates(modules);
    const left = this.missing.reduce((sum, layer) => sum + layer.files, skipped);
    const lines = this.missing.map((layer) => `Skipped, ${layer.files} test files: ${layer.reason}`);
    // At the exit, after the other reporters' own summaries. A run that failed before its tests failed once.
    process.once("exit", (code) => {
      const failures = Math.max(failed + errors.length, code === 0 ? 0 : 1);
      process.stdout.write(`\n${[...lines, `${passed} passed, ${failures} failed, ${left} skipped`].join("\n")}\n`);
    });
  }
}
