import type { BrowserContextOptions, Page } from "playwright-core";

/** A device a page is looked at on. */
export interface Profile {
  readonly name: "desk" | "phone";
  readonly context: BrowserContextOptions;
  /** Makes the page as slow as the device. */
  slow(page: Page): Promise<void>;
}

const kilobit = 1000 / 8;

export const desk: Profile = {
  name: "desk",
  context: { viewport: { width: 1440, height: 900 } },
  slow: () => Promise.resolve(),
};

/** Lighthouse's throttled mobile: a fourth of the processor, 1.6 Mbit/s with 150 ms there and back. */
export const phone: Profile = {
  name: "phone",
  context: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  async slow(page) {
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 1600 * kilobit,
      uploadThroughput: 750 * kilobit,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  },
};
