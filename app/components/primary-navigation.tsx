import { NavLink } from "@remix-run/react";
import type { RoleName } from "~/domain/permissions";
import { useTexts } from "~/i18n/texts-context";

type Destination = {
  readonly to: string;
  readonly name: "overview" | "plans" | "work" | "frameworks";
  readonly end: boolean;
  /** Roles it is for; everyone signed in where none are named. */
  readonly roles?: readonly RoleName[];
};

const destinations: readonly Destination[] = [
  { to: "/", name: "overview", end: true },
  { to: "/plans", name: "plans", end: false },
  { to: "/work", name: "work", end: false, roles: ["department"] },
  { to: "/frameworks", name: "frameworks", end: false },
];

/** The ways a person with these roles may go; none for someone who isn't signed in. */
export function PrimaryNavigation({ roles }: { readonly roles: readonly RoleName[] }) {
  const texts = useTexts().common.navigation;
  if (roles.length === 0) return <span className="site-navigation max-md:hidden" />;
  const open = destinations.filter(({ roles: wanted }) => !wanted || wanted.some((role) => roles.includes(role)));
  return (
    <nav aria-label={texts.label} className="site-navigation">
      {open.map(({ to, name, end }) => (
        <NavLink key={to} to={to} end={end}>
          {texts[name]}
        </NavLink>
      ))}
    </nav>
  );
}
