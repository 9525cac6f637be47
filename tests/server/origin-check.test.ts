import { describe, expect, it } from "vitest";
import { mayPass, trustedOrigins } from "~/server/origin-check";

const HOUSE = "https://plans.example.org";
const TRUSTED = trustedOrigins(HOUSE);

describe("who may change something", () => {
  it.each([
    // method, origin, sec-fetch-site, passes
    ["GET", undefined, undefined, true],
    ["HEAD", "https://elsewhere.example", "cross-site", true],
    ["POST", HOUSE, undefined, true],
    ["POST", HOUSE, "same-origin", true],
    ["POST", undefined, "same-origin", true],
    ["POST", undefined, undefined, false],
    ["POST", undefined, "none", false],
    ["POST", undefined, "same-site", false],
    ["POST", undefined, "cross-site", false],
    ["POST", "null", "same-origin", false],
    ["POST", "https://elsewhere.example", "same-origin", false],
    ["POST", "http://plans.example.org", undefined, false],
    ["POST", "https://plans.example.org:8443", undefined, false],
    ["POST", "https://plans.example.org.elsewhere.example", undefined, false],
    ["PUT", undefined, undefined, false],
    ["PATCH", HOUSE, undefined, true],
    ["DELETE", "https://elsewhere.example", undefined, false],
    ["OPTIONS", "https://elsewhere.example", "cross-site", false],
  ])("%s from origin %s, fetched %s: %s", (method, origin, fetchSite, passes) => {
    expect(mayPass(method, { origin, fetchSite }, TRUSTED)).toBe(passes);
  });

  it("a public address trusts itself alone", () => {
    expect([...trustedOrigins("https://plans.example.org/anything")]).toEqual([HOUSE]);
  });

  it("on one's own machine its other names are the same house, on the same port", () => {
    const origins = ["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"];
    expect([...trustedOrigins("http://localhost:3000")]).toEqual(origins);
  });
});
