import "./handbook.css";
import { Link } from "@remix-run/react";

type ChapterListProps = {
  readonly chapters: readonly { readonly slug: string; readonly title: string }[];
  readonly current: string | null;
  readonly label: string;
};

/** The chapters of the handbook, one after the other. */
export function ChapterList({ chapters, current, label }: ChapterListProps) {
  return (
    <nav aria-label={label} className="handbook-chapters">
      <ol>
        {chapters.map(({ slug, title }) => (
          <li key={slug}>
            <Link to={`/handbook/${slug}`} aria-current={slug === current ? "page" : undefined}>
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
