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
        <dl className="grid gap-3">
          {differing.map((name) => (
            <div key={name} className="grid gap-1">
              <dt className="font-semibold">{labels[name] ?? name}</dt>
              <dd className="grid grid-cols-2 gap-3">
                <Version title={texts.outline.conflict.yours} text={shown(name, typed[name])} />
                <Version title={texts.outline.conflict.theirs} text={shown(name, present[name])} />
              </dd>
            </div>
          ))}
        </dl>
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

function Version({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="rounded-base border border-line p-2">
      <p className="text-xs text-ink-soft">{title}</p>
      <p className="whitespace-pre-line">{text}</p>
    </div>
  );
}

function textOf(value: string | readonly string[] | undefined): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value.trim() : [...value].sort().join(",");
}
