import { Link } from "@remix-run/react";
import { useTexts } from "~/i18n/texts-context";
import { EmptyState } from "./empty-state";

type Props = {
  /** How many elements were looked at where not all could be; null else. */
  readonly examined: number | null;
  /** The same page without its filters. */
  readonly cleared: string;
};

/** Where no element meets the filters, or none of those that were looked at; and the way back to all of them. */
export function NothingFound({ examined, cleared }: Props) {
  const words = useTexts().timelinePage;
  return (
    <EmptyState
      title={examined === null ? words.nothingFound.title : words.nothingFound.soFar}
      why={examined === null ? words.nothingFound.why : words.examinedMost(0, examined)}
      next={
        <Link to={cleared} className="list-link">
          {words.filter.clear}
        </Link>
      }
    />
  );
}
