import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/button";
import { ContentText } from "~/components/content-text";
import { DateField } from "~/components/date-field";
import { LinkButton } from "~/components/link-button";
import { SelectField } from "~/components/select-field";
import { TextField } from "~/components/text-field";
import { useAdminLogTexts } from "~/i18n/admin-log-texts";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { LogPageData } from "./present-log";

type LogFilterProps = { readonly page: LogPageData };

/** Narrows the log by who, what, when, and which element; what is chosen stands in the address. */
export function LogFilterForm({ page }: LogFilterProps) {
  const texts = useTexts();
  const words = useAdminLogTexts().filter;
  const { query } = page;
  return (
    <div className="grid gap-3">
      <Form method="get" className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <PersonField page={page} />
        <KindField page={page} />
        <TextField name="q" type="search" label={words.findElement} defaultValue={query.words} />
        <DateField name="from" label={words.from} defaultValue={query.from} />
        <DateField name="to" label={words.to} defaultValue={query.to} />
        {query.elementId && <input type="hidden" name="element" value={query.elementId} />}
        <div className="flex gap-2">
          <Button type="submit">{texts.common.actions.filter}</Button>
          <LinkButton to="/admin/log" variant="quiet">
            {words.clear}
          </LinkButton>
        </div>
      </Form>
      <ChosenElement page={page} />
    </div>
  );
}

function PersonField({ page }: LogFilterProps) {
  const words = useAdminLogTexts();
  const options = page.people.map(({ id, displayName }) => ({
    value: id,
    label: displayName ?? (id === "installation" ? words.installation : `${words.unknown} ${id.slice(0, 8)}`),
  }));
  return (
    <SelectField
      name="person"
      label={words.filter.person}
      options={options}
      empty={words.filter.anyone}
      defaultValue={page.query.actorId}
    />
  );
}

function KindField({ page }: LogFilterProps) {
  const words = useAdminLogTexts();
  const names: Readonly<Record<string, string>> = words.commands;
  return (
    <SelectField
      name="kind"
      label={words.filter.kind}
      options={page.kinds.map((name) => ({ value: name, label: names[name] ?? name }))}
      empty={words.filter.any}
      defaultValue={page.query.name}
    />
  );
}

function ChosenElement({ page: { element, found, query, withoutElement } }: LogFilterProps) {
  const words = useAdminLogTexts().filter;
  const format = useFormats();
  if (query.words !== "") {
    if (found.length === 0) return <p className="text-ink-soft">{words.none(query.words)}</p>;
    return (
      <div className="grid gap-1">
        <p className="text-sm text-ink-soft">{words.found}</p>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {found.map(({ to, zh, en }) => (
            <li key={to}>
              <Link to={to} className="list-link">
                <ContentText zh={zh} en={en} />
              </Link>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  if (!element) return null;
  return (
    <p>
      {words.only(format.text(element.zh, element.en))}{" "}
      <Link to={withoutElement} className="list-link">
        {words.drop}
      </Link>
    </p>
  );
}
