import type { RoleName } from "~/domain/permissions";

/** A page of the house that one goes to from anywhere. */
export type Destination = {
  readonly to: string;
  readonly name: "overview" | "plans" | "work" | "letters" | "frameworks" | "admin";
  /** Where one is anywhere below these paths, this is the way one came. */
  readonly holds: readonly string[];
  /** Roles it is for; everyone signed in where none are named. */
  readonly roles?: readonly RoleName[];
};

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
  { to: "/admin", name: "admin", holds: ["/admin"], roles: ["administrator", "office"] },
];

/** Something one does from anywhere: a page on which it begins. */
export type Deed = {
  readonly to: string;
  readonly name: "report" | "newPlan" | "decisions" | "handbook" | "keys";
  readonly roles?: readonly RoleName[];
};

const deeds: readonly Deed[] = [
  { to: "/work", name: "report", roles: ["department"] },
  { to: "/plans/new", name: "newPlan", roles: ["council"] },
  { to: "/?list=decisions", name: "decisions", roles: ["leadership", "council", "office"] },
  { to: "/handbook", name: "handbook" },
  { to: "/handbook/keyboard", name: "keys" },
];

/** What is open to people with these roles. */
export function openTo(roles: readonly RoleName[]): { destinations: readonly Destination[]; deeds: readonly Deed[] } {
  const isOpen = ({ roles: wanted }: { readonly roles?: readonly RoleName[] }) =>
    !wanted || wanted.some((role) => roles.includes(role));
  return { destinations: destinations.filter(isOpen), deeds: deeds.filter(isOpen) };
}
