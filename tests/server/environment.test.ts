import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EnvironmentProblem, readEnvironment } from "~/server/environment";
import { secretIn } from "~/server/secret";

describe("the configuration", () => {
  it("needs nothing to be set", () => {
    expect(readEnvironment({})).toMatchObject({
      PORT: 3000,
      PUBLIC_URL: "http://localhost:3000",
      DATA_DIR: "data",
      DATABASE_URL: "file:data/chengqi.db",
    });
  });

  it("an empty variable is one that isn't set", () => {
    expect(readEnvironment({ PORT: "", PUBLIC_URL: "" }).PUBLIC_URL).toBe("http://localhost:3000");
  });

  it("the public address is kept as an origin", () => {
    expect(readEnvironment({ PUBLIC_URL: "https://plans.example.org/start" }).PUBLIC_URL).toBe(
      "https://plans.example.org",
    );
  });

  it.each([
    ["PORT", "70000"],
    ["PORT", "abc"],
    ["PUBLIC_URL", "plans.example.org"],
    ["DATABASE_URL", "mysql://localhost/plans"],
    ["CHENGQI_SECRET", "short"],
  ])("names %s where it is %s", (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(new EnvironmentProblem([name]));
  });

  it("the session secret is made once, long, and readable by its owner alone", () => {
    const folder = mkdtempSync(join(tmpdir(), "chengqi-secret-"));
    const secret = secretIn(folder);
    expect(secret.length).toBeGreaterThanOrEqual(64);
    expect(secretIn(folder)).toBe(secret);
    expect(readFileSync(join(folder, "secret"), "utf8").trim()).toBe(secret);
    expect(statSync(join(folder, "secret")).mode & 0o777).toBe(0o600);
    rmSync(folder, { recursive: true });
  });
});
