import { Link, useLocation } from "@remix-run/react";
import { useRef } from "react";
import { useTexts } from "~/i18n/texts-context";
import { openTo, type Reach } from "./destinations";
import { useCurrentInView } from "./use-current-in-view";

/** The ways a member may go; none for someone who isn't signed in. */
export function PrimaryNavigation({ reach }: { readonly reach: Reach | null }) {
  const texts = useTexts().common.navigation;
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  useCurrentInView(nav);
  if (!reach) return <span className="site-navigation max-md:hidden" />;
  return (
    <nav ref={nav} aria-label={texts.label} className="site-navigation">
      {openTo(reach).destinations.map(({ to, name, holds }) => {
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
