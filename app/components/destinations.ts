import { type AdministrationPage, administrationPages, rightTo } from "~/domain/administration";
import type { Action, RoleName } from "~/domain/permissions";

/** What decides which ways are open to a member. */
export interface Reach {
  readonly roles: readonly RoleName[];
  /** What they may do throughout the organisation. */
  readonly rights: readonly Action[];
}

/** Whom something is for; everyone signed in where nothing is named. */
interface For {
  readonly roles?: readonly RoleName[];
  /** One of these rights opens it. */
  readonly rights?: readonly Action[];
}

/** A page of the house that one goes to from anywhere. */
export interface Destination extends For {
  readonly to: string;
  readonly name: "overview" | "plans" | "work" | "letters" | "frameworks" | "admin" | "log";
  /** Where one is anywhere below these paths, this is the way one came. */
  readonly holds: readonly string[];
}

// Reading the log is the office's own; administration is what beside it was given to it.
const administering = administrationPages.filter((page) => page !== "log").map((page) => rightTo[page]);

/** The ways from every page, in their order. */
const destinations: readonly Destination[] = [
  { to: "/", name: "overview", holds: [] },
  { to: "/plans", name: "plans", holds: ["/plans", "/elements"] },
  { to: "/work", name: "work", holds: ["/work"], roles: ["department"] },
  {
    ...{ to: "/letters", name: "letters", holds: ["/letters"] },
    roles: ["administrator", "council", "leadership", "office", "department"],
  },
  { to: "/frameworks", name: "frameworks", holds: ["/frameworks"] },
  { to: "/admin", name: "admin", holds: ["/admin"], rights: administering },
  { to: "/admin/log", name: "log", holds: ["/admin/log"], rights: [rightTo.log] },
];

/** Something one does from anywhere: a page on which it begins. */
export interface Deed extends For {
  readonly to: string;
  readonly name:
    | ("report" | "newPlan" | "newFramework" | "pasteFramework" | "signLetter" | "writeLetters" | "letterTemplate")
    | ("decisions" | "handbook" | "keys");
}

const deeds: readonly Deed[] = [
  { to: "/work", name: "report", roles: ["department"] },
  { to: "/plans/new", name: "newPlan", rights: ["create-plan"] },
  { to: "/frameworks/new", name: "newFramework", rights: ["edit-frameworks"] },
  { to: "/frameworks/paste", name: "pasteFramework", rights: ["edit-frameworks"] },
  { to: "/letters", name: "signLetter", roles: ["department", "leadership"] },
  { to: "/letters", name: "writeLetters", rights: ["write-letters"] },
  { to: "/letters/template", name: "letterTemplate", rights: ["write-letters"] },
  { to: "/?list=decisions", name: "decisions", roles: ["leadership", "council", "office"] },
  { to: "/handbook", name: "handbook" },
  { to: "/handbook/keyboard", name: "keys" },
];

/** What is open to people of this reach; the log has a way of its own only where it is all they have of administration. */
export function openTo(reach: Reach): {
  readonly destinations: readonly Destination[];
  readonly deeds: readonly Deed[];
  readonly administration: readonly AdministrationPage[];
} {
  const isOpen = ({ roles, rights }: For) =>
    (!roles || roles.some((role) => reach.roles.includes(role))) &&
    (!rights || rights.some((right) => reach.rights.includes(right)));
  const administers = isOpen({ rights: administering });
  return {
    destinations: destinations.filter((one) => isOpen(one) && !(one.name === "log" && administers)),
    deeds: deeds.filter(isOpen),
    administration: administers ? administrationPages.filter((page) => reach.rights.includes(rightTo[page])) : [],
  };
}
