import { type Action, type Actor, may } from "~/domain/permissions";

/** The pages of administration, in order, and the right that opens each. */
export const rightTo = {
  members: "manage-members",
  units: "manage-units",
  calendar: "manage-calendar",
  rules: "manage-rules",
  delegation: "manage-delegation",
  sessions: "manage-members",
  log: "read-log",
  backup: "manage-backups",
} as const satisfies Record<string, Action>;

export type AdministrationPage = keyof typeof rightTo;
export const administrationPages = Object.keys(rightTo).filter((page): page is AdministrationPage => page in rightTo);

/** The pages that are open to the actor; none for somebody who has nothing to do with administration. */
export function pagesOpenTo(actor: Actor): AdministrationPage[] {
  return administrationPages.filter((page) => may(actor, rightTo[page]));
}
