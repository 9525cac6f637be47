import { Link } from "@remix-run/react";
import type { ElementKind } from "~/domain/rows";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useOutline } from "./outline-context";
import { useOutlineLinks } from "./outline-links";
import type { PresentedRow } from "./present-outline";

// What may be added below what; the first is the usual one.
const below: Record<ElementKind, ElementKind> = { goal: "measure", measure: "task", task: "task" };

/** What the council does with a row: edit it, add below it. */
export function RowActions({ row }: { readonly row: PresentedRow }) {
  const { levelNames } = useOutline().page;
  const texts = useTexts();
  const format = useFormats();
  const links = useOutlineLinks();
  const title = format.text(row.titleZh, row.titleEn);
  const child = below[row.kind];
  const childName = format.text(levelNames[child].zh, levelNames[child].en);
  return (
    <p className="outline-actions print:hidden">
      <Link
        to={links.edit(row.id)}
        preventScrollReset
        className="row-action"
        aria-label={texts.outline.editNamed(title)}
      >
        {texts.common.actions.edit}
      </Link>
      <Link
        to={links.add(child, row.id)}
        preventScrollReset
        className="row-action"
        aria-label={texts.outline.addUnder(childName, title)}
      >
        {texts.common.actions.add}
      </Link>
    </p>
  );
}
