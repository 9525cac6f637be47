import { Link } from "@remix-run/react";
import { useTexts } from "~/i18n/texts-context";
import { useOutlineLinks } from "./outline-links";
import { useShownValue } from "./shown-value";

/** A form's fields by name, as they are sent. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

export type ConflictProps = { readonly present: FormValues; readonly typed: FormValues };

/** Two versions side by side, field by field: what was typed and what was saved meanwhile. */
export function Conflict({ present, typed }: ConflictProps) {
  const texts = useTexts();
  const links = useOutlineLinks();
  const shown = useShownValue();
  const labels: Readonly<Record<string, string>> = { ...texts.common.fields, ...texts.outline.fields };
  const differing = Object.keys(present).filter((name) => textOf(present[name]) !== textOf(typed[name]));
  return (
    <div className="grid gap-2">
      <p className="text-sm text-ink-soft">
        {Object.keys(present).length > 0 ? texts.outline.conflict.why : texts.outline.conflict.order}
      </p>
      {differing.length > 0 && (
        <div className="table-frame">
          <table className="table">
            <caption className="sr-only">{texts.outline.conflict.title}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.outline.conflict.field}</th>
                <th scope="col">{texts.outline.conflict.yours}</th>
                <th scope="col">{texts.outline.conflict.theirs}</th>
              </tr>
            </thead>
            <tbody>
              {differing.map((name) => (
                <tr key={name}>
                  <th scope="row">{labels[name] ?? name}</th>
                  <td data-label={texts.outline.conflict.yours}>
                    <div>{shown(name, typed[name])}</div>
                  </td>
                  <td data-label={texts.outline.conflict.theirs}>
                    <div>{shown(name, present[name])}</div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {differing.length === 0 && Object.keys(present).length > 0 && <p>{texts.outline.conflict.same}</p>}
      <p>
        <Link to={links.here} reloadDocument>
          {texts.outline.conflict.keepTheirs}
        </Link>
      </p>
    </div>
  );
}

function textOf(value: string | readonly string[] | undefined): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value.trim() : [...value].sort().join(",");
}
