import { randomUUID } from "node:crypto";
import { unitId } from "#prisma/seed/size/setting";
import { Browser } from "#tests/bench/browser";
import { closeCurrentStore, openStore, shareStore } from "~/db/open-store.server";
import type { UnitId } from "~/domain/ids";
import type { RoleName } from "~/domain/permissions";
import { installationActor } from "~/services/installation-actor";
import { invite } from "~/services/invite.server";

/** Who asks for pages: whoever reads a department's work is of another unit than whoever reports, so that it stays the same. */
export type Visitor = "leadership" | "council" | "reader of work" | "reporter";

const visitors: Record<Visitor, { readonly role: RoleName; readonly unitId?: UnitId }> = {
  leadership: { role: "leadership" },
  council: { role: "council" },
  "reader of work": { role: "department", unitId: unitId(1) },
  reporter: { role: "department", unitId: unitId(0) },
};

export type Visitors = Readonly<Record<Visitor, Browser>>;

/** Paths of sign-in links for all visitors. */
export async function inviteVisitors(databaseUrl: string): Promise<Record<Visitor, string>> {
  shareStore(await openStore(databaseUrl));
  const paths: Partial<Record<Visitor, string>> = {};
  for (const [name, invited] of entriesOf(visitors)) {
    const path = await invite(installationActor, invited);
    if (!path.ok) throw new Error(`no invitation: ${path.problem.code}`);
    paths[name] = path.value;
  }
  await closeCurrentStore();
  return paths as Record<Visitor, string>;
}

/** Takes up the links as people do, and answers with their signed-in browsers. */
export async function welcomeVisitors(url: string, paths: Readonly<Record<Visitor, string>>): Promise<Visitors> {
  const signedIn: Partial<Record<Visitor, Browser>> = {};
  for (const [name, path] of entriesOf(paths)) {
    const browser = new Browser(url);
    const { status } = await browser.send(path, {
      commandId: randomUUID(),
      email: `${randomUUID()}@example.org`,
      displayName: "示例人员",
      password: randomUUID(),
    });
    if (status !== 303) throw new Error(`a visitor wasn't let in: ${status}`);
    signedIn[name] = browser;
  }
  return signedIn as Visitors;
}

function entriesOf<V>(record: Readonly<Record<Visitor, V>>): [Visitor, V][] {
  return Object.entries(record) as [Visitor, V][];
}
