import { findChromium } from "../../app/server/prepare/find-chromium.mjs";

export { findChromium };

/** Chromium's executable, for tests that only run where there is one. */
export function chromium(): string {
  const executable = findChromium();
  if (!executable) throw new Error("Chromium was not found; set CHROME_PATH.");
  return executable;
}
