import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "#tests/e2e/visitors";
import { type DemonstrationServer, startDemonstration } from "#tests/setup/demonstration-server";
import { freePort } from "#tests/setup/free-port";
import { totpOf } from "#tests/setup/totp";

const password = "承启-quite-unguessable-7";

/** A real OpenID Connect provider on the loopback address; whoever comes is `person` there, without being asked. */
async function startProvider(publicUrl: string) {
  const signedIn = { person: "person-1" };
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(url, {
    clients: [
      {
        client_id: "chengqi",
        client_secret: "a secret of the installation",
        redirect_uris: [`${publicUrl}/sign-in/provider/callback`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    cookies: { keys: ["a key of the provider"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    async loadExistingGrant({ oidc }) {
      const { client, session, provider: own } = oidc;
      const grant = new own.Grant({ clientId: client?.clientId ?? "", accountId: session?.accountId ?? "" });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction/")) answer(request, response);
    else void provider.interactionFinished(request, response, { login: { accountId: signedIn.person } });
  });
  return { url, signedIn, stop: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

let server: DemonstrationServer;
let browser: Browser;
let provider: Awaited<ReturnType<typeof startProvider>>;

beforeAll(async () => {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  provider = await startProvider(publicUrl);
  [server, browser] = await Promise.all([
    startDemonstration({
      ...{ PORT: String(port), PUBLIC_URL: publicUrl },
      ...{ OIDC_ISSUER: provider.url, OIDC_CLIENT_ID: "chengqi", OIDC_NAME: "示例统一认证" },
      OIDC_CLIENT_SECRET: "a secret of the installation",
    }),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await provider?.stop();
});

async function aPage(): Promise<Page> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

async function arrive(role: string): Promise<{ page: Page; email: string; base: string }> {
  const link = new URL(await server.invite(role));
  const email = `${crypto.randomUUID()}@example.org`;
  const page = await aPage();
  await page.goto(link.href);
  await page.getByLabel("您的邮箱").fill(email);
  await page.getByLabel("姓名或称呼").fill("示例成员");
  await page.getByRole("textbox", { name: "设定密码" }).fill(password);
  await page.getByRole("button", { name: "确认登录" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/welcome"));
  return { page, email, base: link.origin };
}

async function signOut(page: Page): Promise<void> {
  await page.locator("[data-tour=account] summary").click();
  await page.getByRole("button", { name: "退出登录" }).click();
  await page.waitForURL((url) => url.pathname === "/sign-in");
}

async function givePassword(page: Page, email: string): Promise<void> {
  await page.getByLabel("邮箱").fill(email);
  await page.getByRole("textbox", { name: "密码" }).fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
}

describe("single sign-on", () => {
  it("opens the account an identity was tied to", async () => {
    const { page, base } = await arrive("council");
    await page.goto(`${base}/account/sign-in`);
    await page.getByRole("button", { name: "绑定", exact: true }).click();
    await page.getByText("已绑定，以后可由此登录。").waitFor();
    await signOut(page);
    await page.getByRole("button", { name: "使用示例统一认证登录" }).click();
    await page.waitForURL((url) => url.pathname === "/");
    await page.goto(`${base}/account/sign-in`);
    await page.getByRole("button", { name: "解除绑定" }).click();
    await page.getByText("登录方式已更改。").waitFor();
    await page.context().close();
  });

  it("opens nothing to an identity nobody has tied, and says what to do", async () => {
    provider.signedIn.person = "a stranger";
    const page = await aPage();
    await page.goto(`${new URL(server.links.leadership ?? "").origin}/sign-in`);
    await page.getByRole("button", { name: "使用示例统一认证登录" }).click();
    await page.getByText("尚未与本系统的账户绑定").waitFor();
    await page.context().close();
  });
});

describe("a second factor", () => {
  it("is set up with a device, asked for at the next sign-in, and replaced by a spare code when the device is lost", async () => {
    const { page, email, base } = await arrive("leadership");
    await page.goto(`${base}/account`);
    await page.getByRole("link", { name: "设置登录方式" }).click();
    await page.getByRole("heading", { name: "登录方式", level: 1 }).waitFor();
    await page.getByLabel("当前密码").fill(password);
    await page.getByRole("button", { name: "设置两步验证" }).click();
    await page.getByRole("img", { name: "供验证器扫描的二维码" }).waitFor();
    const [secret = "", spare = ""] = await page.locator("main code").allInnerTexts();
    await page.getByLabel("验证码").fill("000000");
    await page.getByRole("button", { name: "确认启用" }).click();
    await page.getByText("验证码不正确").first().waitFor();
    await page.getByLabel("验证码").fill(totpOf(secret));
    await page.getByRole("button", { name: "确认启用" }).click();
    await page.getByText("登录方式已更改。").waitFor();

    await signOut(page);
    await givePassword(page, email);
    await page.getByRole("heading", { name: "两步验证" }).waitFor();
    await page.goto(`${base}/plans`);
    expect(new URL(page.url()).pathname).toBe("/sign-in");
    await givePassword(page, email);
    await page.getByLabel("验证码").fill(totpOf(secret));
    await page.getByRole("button", { name: "验证并登录" }).click();
    await page.waitForURL((url) => url.pathname === "/plans");

    await signOut(page);
    await givePassword(page, email);
    await page.getByLabel("验证码").fill(spare);
    await page.getByRole("button", { name: "验证并登录" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    await page.context().close();
  });
});
