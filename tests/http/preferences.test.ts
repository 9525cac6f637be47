import { describe, expect, it } from "vitest";
import { localPath } from "~/http/local-path.server";
import { keepPreferences, preferencesOf } from "~/http/preferences.server";
import { action, loader } from "~/routes/preferences/route";

function visit(headers: Record<string, string> = {}): Request {
  return new Request("http://localhost/", { headers });
}

function choose(fields: Record<string, string>): Promise<Response> {
  const request = new Request("http://localhost/preferences", { method: "POST", body: new URLSearchParams(fields) });
  return action({ request, params: {}, context: { nonce: "", clientAddress: "" } });
}

describe("preferences", () => {
  it("come from cookies before the browser's wishes", () => {
    const request = visit({ Cookie: "a=b; locale=en; theme=dark", "Accept-Language": "zh-CN" });
    expect(preferencesOf(request)).toEqual({ locale: "en", theme: "dark", toured: null });
  });

  it("fall back when a cookie names what we don't have", () => {
    const request = visit({ Cookie: "locale=tlh; theme=<script>", "Accept-Language": "en" });
    expect(preferencesOf(request)).toEqual({ locale: "en", theme: "auto", toured: null });
  });

  it("are kept for a year by cookies no script can read", () => {
    const cookies = keepPreferences({ locale: "en", theme: null }).getSetCookie();
    expect(cookies).toEqual(["locale=en; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax"]);
  });
});

describe("the switches", () => {
  it("keep the choice and lead back to where it was made", async () => {
    const response = await choose({ theme: "dark", backTo: "/plans?health=behind" });
    expect(response.status).toBe(303);
    expect(response.headers.get("Location")).toBe("/plans?health=behind");
    expect(response.headers.getSetCookie()).toHaveLength(1);
  });

  it("keep nothing they don't know, and never lead to another site", async () => {
    const response = await choose({ theme: "sepia", locale: "fr", backTo: "//evil.example/" });
    expect(response.headers.get("Location")).toBe("/");
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it("cannot be read", () => {
    expect(loader().status).toBe(405);
  });
});

describe("a path to go back to", () => {
  it("is kept with its query and fragment", () => {
    expect(localPath("/plans/a?x=1#b")).toBe("/plans/a?x=1#b");
  });

  it("that leads elsewhere, or is none, becomes the fallback", () => {
    const elsewhere = [
      "//evil.example",
      "/\\evil.example",
      "/\t/evil.example",
      "https://evil.example",
      "javascript:alert(1)",
      "",
      "plans",
      "/x//../..//evil.example",
    ];
    for (const text of elsewhere) expect([text, localPath(text, "/home")]).toEqual([text, "/home"]);
    expect(localPath(null)).toBe("/");
    expect(localPath(`/${"a".repeat(3000)}`)).toBe("/");
  });
});
