import { Link } from "@remix-run/react";
import { useTexts } from "~/i18n/texts-context";
import { useOutlineLinks } from "./outline-links";
import { OutlineRowView } from "./outline-row";
import type { PresentedBranch } from "./present-outline";

export type BranchRowsProps = {
  readonly branch: PresentedBranch;
  /** Id of the direction or element the branch hangs from. */
  readonly hangsFrom: string;
  /** 0 for goals. */
  readonly level: number;
};

/** Siblings in order, with the ways to those before and behind. */
export function BranchRows({ branch, hangsFrom, level }: BranchRowsProps) {
  const texts = useTexts().outline;
  const links = useOutlineLinks();
  const { from, rows, more, length } = branch;
  return (
    <>
      {rows.length > 0 && (
        <ol className="outline-branch">
          {rows.map((row) => (
            <OutlineRowView
              key={row.id}
              row={row}
              level={level}
              below={row.children && <OpenBranch branch={row.children} hangsFrom={row.id} level={level + 1} />}
            />
          ))}
        </ol>
      )}
      {(from > 0 || more) && (
        <p className="outline-ends print:hidden">
          <span>{texts.shown(from + 1, from + rows.length)}</span>
          {from > 0 && (
            <Link to={links.stretch(hangsFrom, Math.max(0, from - length))} preventScrollReset className="row-action">
              {texts.previous(length)}
            </Link>
          )}
          {more && (
            <Link to={links.stretch(hangsFrom, from + length)} preventScrollReset className="row-action">
              {texts.next(length)}
            </Link>
          )}
        </p>
      )}
    </>
  );
}

function OpenBranch(props: BranchRowsProps) {
  const texts = useTexts().outline;
  const { rows, from } = props.branch;
  if (rows.length > 0 || from > 0) return <BranchRows {...props} />;
  return <p className="px-4 pb-3 pl-16 text-sm text-ink-soft">{texts.emptyBranch}</p>;
}
