import { beforeAll, expect, it } from "vitest";
import { aMember, aRequest } from "#tests/auth/accounts";
import { addElement, aWorld } from "#tests/services/world";
import { loader } from "~/routes/_index/route";

const context = { nonce: "", clientAddress: "203.0.113.1" };
let cookie = "";

beforeAll(async () => {
  await aWorld();
  await addElement({ titleZh: "人才发展" });
  ({ cookie } = await aMember("leadership"));
});

async function shown(path: string) {
  const response = await loader({ request: aRequest(path, { cookie }), params: {}, context });
  return response.json();
}

it("the cockpit names the organisation and draws every open plan on one axis", async () => {
  const page = await shown("/");
  expect(page.organisation).toEqual({ zh: "示例学会", en: "Sample association" });
  expect(page.timeline).toMatchObject({ startsOn: "2026-01-01", endsOn: "2035-12-31", hingeOn: null });
  expect(page.timeline?.rows.map(({ kind }) => kind)).toEqual(["direction", "goal"]);
});

it("a list is shown at length on request, and nonsense asks for none", async () => {
  expect((await shown("/?list=stale")).lists.atLength).toBe("stale");
  expect((await shown("/?list=everything")).lists.atLength).toBeNull();
});

it("a day before anything was known is answered with a page that says so", async () => {
  const answered = loader({ request: aRequest("/?asOf=2020-01-01", { cookie }), params: {}, context });
  await expect(answered).rejects.toMatchObject({ status: 404 });
});

it("whoever isn't signed in is sent to sign in", async () => {
  await expect(loader({ request: aRequest("/"), params: {}, context })).rejects.toMatchObject({ status: 302 });
});
