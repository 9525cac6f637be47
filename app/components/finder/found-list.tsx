import { Link } from "@remix-run/react";
import type { Found } from "./found";
import { FoundLine } from "./found-line";

/** What was found, as a list of links. */
export function FoundList({ found }: { readonly found: readonly Found[] }) {
  return (
    <ul className="grid gap-1">
      {found.map((one) => (
        <li key={one.to}>
          <Link to={one.to} className="quiet-link block rounded-small px-2 py-1">
            <FoundLine found={one} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
