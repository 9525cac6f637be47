import { describe, expect, it } from "vitest";
import { formOf } from "~/http/form-of.server";

const urlencoded = "application/x-www-form-urlencoded";

function sent(body: string, type?: string): Request {
  const request = new Request("http://local/", { method: "POST", body });
  if (type === undefined) request.headers.delete("Content-Type");
  else request.headers.set("Content-Type", type);
  return request;
}

function named(...names: string[]) {
  return formOf(sent(new URLSearchParams(names.map((name) => [name, "a"])).toString(), urlencoded));
}

describe("what is no form", () => {
  it.each([
    ["JSON", "application/json", "{}"],
    ["plain text", "text/plain", "a=1"],
    ["something of no kind", undefined, "a=1"],
    ["something that only sounds like a form", "application/x-www-form-urlencoded-too", "a=1"],
    ["parts without a boundary", "multipart/form-data", "--b--\r\n"],
    ["parts that never end", "multipart/form-data; boundary=b", '--b\r\nContent-Disposition: form-data; name="a"\r\n'],
    ["parts without names", "multipart/form-data; boundary=b", "--b\r\nX-Y: z\r\n\r\n1\r\n--b--\r\n"],
    ["other bytes called parts", "multipart/form-data; boundary=b", "\u0000\u0001"],
  ])("%s is answered, not thrown", async (_what, type, body) => {
    expect(await formOf(sent(body, type))).toEqual({ ok: false, problem: { code: "no-form" } });
  });

  it("a request without any body is answered too", async () => {
    const request = new Request("http://local/", { method: "POST" });
    expect(await formOf(request)).toEqual({ ok: false, problem: { code: "no-form" } });
  });
});

describe("the fields of a form", () => {
  it("are read from both kinds of form, with whatever follows the kind", async () => {
    const parts = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n承启\r\n--b--\r\n';
    const one = await formOf(sent(parts, "multipart/form-data; boundary=b"));
    const other = await formOf(sent("a=%E6%89%BF%E5%90%AF", `${urlencoded};charset=UTF-8`));
    expect([one, other].map((form) => form.ok && form.value.get("a"))).toEqual(["承启", "承启"]);
  });

  it("may be four thousand, and not one more, whether they differ or repeat one name", async () => {
    const many = Array.from({ length: 4000 }, (_, index) => `rows.task-${index}.percent`);
    expect((await named(...many)).ok).toBe(true);
    const more = [[...many, "month"], Array.from({ length: 4001 }, () => "goalIds")];
    for (const names of more) {
      expect(await named(...names)).toEqual({ ok: false, problem: { code: "too-large" } });
    }
  });

  it.each([
    ["titleZh", "intent", "commandId"],
    ["goalIds", "goalIds", "goalIds"],
    [`rows.${"a".repeat(64)}.needsDecision`, `rows.${"0-9z".repeat(16)}.reached`, "rows.task-a.reached"],
    ["successors[0].goalId", "successors[0].share", "successors[39].goalId"],
    ["reports[499].valueBp", "reports[499].reached[199]"],
  ])("are named as our forms name them: %s", async (...names) => {
    expect((await named(...names)).ok).toBe(true);
  });

  it.each([
    ["goalIds[4000000000]"],
    ["goalIds[1000]"],
    ["goalIds[]"],
    ["__intent__"],
    ["__state__"],
    ["__proto__"],
    ["rows.__proto__.percent"],
    ["a.b.c.d.e.f"],
    ["a[0][0][0][0][0]"],
    [`rows.${"a".repeat(65)}.percent`],
    ["rows."],
    ["rows..percent"],
    ["rows.Not an id.percent"],
    ["标题"],
    [""],
  ])("with a name like %s are refused", async (...names) => {
    expect(await named(...names)).toEqual({ ok: false, problem: { code: "invalid", fields: {} } });
  });

  it.each([
    ["goalIds", "goalIds.map"],
    ["goalIds[0]", "goalIds.map"],
    ["goalIds[0]", "goalIds"],
    ["rows.task-a", "rows.task-a.percent"],
  ])("can't be one thing and another: %s beside %s", async (...names) => {
    const refused = { ok: false, problem: { code: "invalid", fields: {} } };
    expect([await named(...names), await named(...names.reverse())]).toEqual([refused, refused]);
  });

  it("can't claim more places in lists than a form has fields, however few they are", async () => {
    const lists = (count: number) => Array.from({ length: count }, (_, index) => `rows.task-${index}.reached[999]`);
    expect((await named(...lists(4))).ok).toBe(true);
    expect(await named(...lists(5))).toEqual({ ok: false, problem: { code: "invalid", fields: {} } });
  });
});
