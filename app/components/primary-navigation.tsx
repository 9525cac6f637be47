import { Link, useLocation } from "@remix-run/react";
import type { RoleName } from "~/domain/permissions";
import { useTexts } from "~/i18n/texts-context";

type Destination = {
  readonly to: string;
  readonly name: "overview" | "plans" | "work" | "frameworks" | "admin";
  /** Where one is anywhere below these paths, this is the way one came. */
  readonly holds: readonly string[];
  /** Roles it is for; everyone signed in where none are named. */
  readonly roles?: readonly RoleName[];
};

const destinations: readonly Destination[] = [
  { to: "/", name: "overview", holds: [] },
  { to: "/plans", name: "plans", holds: ["/plans", "/elements"] },
  { to: "/work", name: "work", holds: ["/work"], roles: ["department"] },
  { to: "/frameworks", name: "frameworks", holds: ["/frameworks"] },
  { to: "/admin", name: "admin", holds: ["/admin"], roles: ["administrator", "office"] },
];

/** The ways a person with these roles may go; none for someone who isn't signed in. */
export function PrimaryNavigation({ roles }: { readonly roles: readonly RoleName[] }) {
  const texts = useTexts().common.navigation;
  const { pathname } = useLocation();
  if (roles.length === 0) return <span className="site-navigation max-md:hidden" />;
  const open = destinations.filter(({ roles: wanted }) => !wanted || wanted.some((role) => roles.includes(role)));
  return (
    <nav aria-label={texts.label} className="site-navigation">
      {open.map(({ to, name, holds }) => {
        const here = pathname === to || holds.some((path) => pathname === path || pathname.startsWith(`${path}/`));
        return (
          <Link key={to} to={to} aria-current={here ? "page" : undefined}>
            {texts[name]}
          </Link>
        );
      })}
    </nav>
  );
}
