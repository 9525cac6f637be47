import { randomUUID } from "node:crypto";
import { academic, expectOk, quality } from "#tests/services/world";
import type { UnitId } from "~/domain/ids";
import type { RoleName } from "~/domain/permissions";
import { installationActor } from "~/services/installation-actor";
import { invite } from "~/services/invite.server";

/** Everybody a request may come from, in the order of the tables' columns. */
export const everybody = [
  "administrator",
  "council",
  "leadership",
  "office",
  "own",
  "other",
  "reader",
  "nobody",
] as const;
/** `own` is the department that leads the tasks in question, `other` another one, `nobody` isn't signed in. */
export type Person = (typeof everybody)[number];
export type Member = Exclude<Person, "nobody">;

const places: Record<Member, { readonly role: RoleName; readonly unitId?: UnitId }> = {
  administrator: { role: "administrator" },
  council: { role: "council" },
  leadership: { role: "leadership" },
  office: { role: "office" },
  own: { role: "department", unitId: academic },
  other: { role: "department", unitId: quality },
  reader: { role: "reader" },
};

export const members = Object.keys(places) as Member[];

/** No page shows where a member can be written to. */
export const mailDomain = "mail-of-members.example";

/** The path of a fresh sign-in link. */
export async function aLink(member: Member = "reader"): Promise<string> {
  return expectOk(await invite(installationActor, places[member]));
}

/** What a person who takes up a link fills in. */
export function aWelcomeForm(): Record<string, string> {
  return {
    commandId: randomUUID(),
    email: `${randomUUID()}@${mailDomain}`,
    displayName: "示例人员",
    password: "承启-quite-unguessable-7",
  };
}

/** Takes up a sign-in link on the running server, and answers the Cookie header of the session. */
export async function signIn(url: string, member: Member): Promise<string> {
  const response = await fetch(url + (await aLink(member)), {
    method: "POST",
    headers: { Origin: url },
    body: new URLSearchParams(aWelcomeForm()),
    redirect: "manual",
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (response.status !== 303 || cookies.length === 0) throw new Error(`${member} wasn't let in: ${response.status}`);
  return cookies.join("; ");
}
