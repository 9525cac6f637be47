import { NavLink } from "@remix-run/react";
import { type ReactNode, useRef } from "react";
import { useCurrentInView } from "./use-current-in-view";

export type Tab = {
  readonly to: string;
  readonly label: ReactNode;
  /** Current only where the path is exactly this: the default. */
  readonly end?: boolean | undefined;
};

/** Pages that belong together, as links; the one being shown is marked. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const nav = useRef<HTMLElement>(null);
  useCurrentInView(nav);
  return (
    <nav ref={nav} aria-label={label} className="tabs print:hidden">
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end={tab.end ?? true} className="tab">
          {tab.label}
        </NavLink>
      ))}
    </nav>
  );
}
