import type { RoleName } from "~/domain/permissions";

export type TourStep =
  | "figures"
  | "timeline"
  | "decisions"
  | "past"
  | "find"
  | "plans"
  | "frameworks"
  | "letters"
  | "admin"
  | "work"
  | "grid"
  | "account";

/** Where a step points to; a step whose place isn't on the page is passed over. */
export const places: Readonly<Record<TourStep, string>> = {
  figures: "[data-tour=figures]",
  timeline: ".decade",
  decisions: "[data-tour=decisions]",
  past: "[data-tour=past]",
  find: "header a[href='/find']",
  plans: "header a[href='/plans']",
  frameworks: "header a[href='/frameworks']",
  letters: "header a[href='/letters']",
  admin: "header a[href='/admin']",
  work: "header a[href='/work']",
  grid: ".work-grid",
  account: "[data-tour=account]",
};

const reading: readonly TourStep[] = ["figures", "timeline", "decisions", "past"];

const tours: Readonly<Record<RoleName, readonly TourStep[]>> = {
  leadership: [...reading, "find"],
  council: ["plans", "frameworks", "timeline", "decisions", "find"],
  office: ["letters", "admin", "figures", "decisions", "past", "find"],
  department: ["work", "grid", "letters", "plans", "find"],
  administrator: ["admin", "account", "plans", "timeline", "find"],
  reader: ["figures", "timeline", "plans", "find"],
};

/** The page on which each role begins, and what it is shown there first. A person of several roles is shown what is done, before what is read. */
const order: readonly RoleName[] = ["department", "council", "administrator", "office", "leadership", "reader"];

export interface Tour {
  readonly role: RoleName;
  readonly steps: readonly TourStep[];
}

export function tourFor(roles: readonly RoleName[]): Tour | null {
  const role = order.find((one) => roles.includes(one));
  return role ? { role, steps: tours[role] } : null;
}
