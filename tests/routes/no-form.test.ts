import type { ActionFunctionArgs } from "@remix-run/node";
import { beforeAll, describe, expect, it } from "vitest";
import { aMember, anInvitation, origin } from "#tests/auth/accounts";
import { aWorld } from "#tests/services/world";
import { action as element } from "~/routes/elements.$elementId/route";
import { action as plan } from "~/routes/plans.$planId._index/route";
import { action as takeIn } from "~/routes/plans.$planId.import/route";
import { action as outline } from "~/routes/plans.$planId.outline/route";
import { action as newPlan } from "~/routes/plans.new/route";
import { action as preferences } from "~/routes/preferences/route";
import { action as signIn } from "~/routes/sign-in/route";
import { action as signOut } from "~/routes/sign-out/route";
import { action as undo } from "~/routes/undo/route";
import { action as welcome } from "~/routes/welcome.$secret/route";
import { action as work } from "~/routes/work/route";

const actions: Readonly<Record<string, (args: ActionFunctionArgs) => Promise<Response>>> = {
  ...{ element, plan, outline, newPlan, preferences, signIn, signOut, takeIn, undo, welcome, work },
};
const params = { elementId: "goal-1", planId: "plan-next", secret: "" };
let cookie = "";

beforeAll(async () => {
  await aWorld();
  ({ cookie } = await aMember("council"));
  params.secret = await anInvitation();
});

function sent(type: string, body: string) {
  const headers = { Cookie: cookie, Origin: origin, "Content-Type": type };
  const request = new Request(`${origin}/`, { method: "POST", headers, body });
  return { request, params, context: { nonce: "", clientAddress: "203.0.113.5" } };
}

describe.each(Object.entries(actions))("the action of %s", (_name, action) => {
  it.each([
    ["application/json", "{}"],
    ["text/plain", "a=1"],
    ["multipart/form-data", "--b--\r\n"],
    ["multipart/form-data; boundary=b", "--b\r\nhalf a part"],
  ])("answers what is no form, such as %s", async (type, body) => {
    const response = await action(sent(type, body));
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ problem: { code: "no-form" } });
  });

  it("answers more fields than any form has, and names that none has", async () => {
    const type = "application/x-www-form-urlencoded";
    const many = await action(sent(type, "a=&".repeat(4001)));
    const forged = await action(sent(type, "goalIds%5B4000000000%5D=a"));
    expect([many.status, forged.status]).toEqual([413, 422]);
  });
});
