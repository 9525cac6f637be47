import { Link } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";
import { useTexts } from "~/i18n/texts-context";
import { useLetter } from "./letter-context";

/** The versions of a letter, each with how it stands; what was superseded or withdrawn stays readable. */
export function Versions() {
  const { versions, version, unitId, year, asOf } = useLetter().page;
  const words = useTexts().letters;
  return (
    <nav aria-label={words.page.versions} className="flex flex-wrap gap-x-5 gap-y-1">
      {versions.map((other) => (
        <Link
          key={other.version}
          to={asOfPath(`/letters/${unitId}/${year}?version=${other.version}`, asOf)}
          aria-current={other.version === version ? "page" : undefined}
          className="quiet-link aria-[current]:font-semibold"
        >
          {`${words.version(other.version)} · ${words.statuses[other.status]}`}
        </Link>
      ))}
    </nav>
  );
}
