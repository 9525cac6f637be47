import { Link, useLocation } from "@remix-run/react";
import type { TimelineRow } from "~/charts/timeline-input";
import { useTexts } from "~/i18n/texts-context";
import { Menu } from "./menu";
import { toggledAddress } from "./timeline-address";

/** Which branches are open, as links that open and close them: for readers whose browser runs no scripts. */
export function TimelineBranches({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const words = useTexts().timelinePage.branches;
  const place = useLocation();
  const open = new Set((new URLSearchParams(place.search).get("open") ?? "").split(","));
  const branches = rows.filter(({ id, kind, loads }) => kind !== "more" && (loads !== undefined || open.has(id)));
  if (branches.length === 0) return null;
  return (
    <Menu label={words.label} align="start">
      <ul className="grid max-h-96 w-96 max-w-full overflow-y-auto">
        {branches.map(({ id, code, title, depth }) => (
          <li key={id}>
            <Link to={toggledAddress(place, id)} preventScrollReset className="menu-item">
              <span style={{ paddingInlineStart: `${Math.max(0, depth - 1)}em` }}>
                {(open.has(id) ? words.close : words.open)(code ? `${code} ${title}` : title)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
