import type { Browser, Page } from "playwright-core";

/** Milliseconds spent so far: by the page's main thread, and by all processes of the browser. */
export interface Spent {
  readonly main: number;
  readonly cpu: number;
}

/** What only the browser itself can tell about a page. */
export interface Gauges {
  spent(): Promise<Spent>;
  /** Megabytes held after two collections: JavaScript, document, array buffers. */
  heap(): Promise<number>;
}

/** Attaches to a page. The main thread is counted in thread ticks, so that a busy machine counts less. */
export async function attachGauges(browser: Browser, page: Page): Promise<Gauges> {
  const own = await page.context().newCDPSession(page);
  const whole = await browser.newBrowserCDPSession();
  await own.send("Performance.enable", { timeDomain: "threadTicks" });
  return {
    async spent() {
      const { metrics } = await own.send("Performance.getMetrics");
      const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
      return {
        main: (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000,
        cpu: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000,
      };
    },
    async heap() {
      for (let turn = 0; turn < 2; turn += 1) await own.send("HeapProfiler.collectGarbage");
      const { usedSize, embedderHeapUsedSize, backingStorageSize } = await own.send("Runtime.getHeapUsage");
      return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
    },
  };
}
