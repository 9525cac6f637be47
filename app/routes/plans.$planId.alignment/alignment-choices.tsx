import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/button";
import { SelectField } from "~/components/select-field";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useAlignmentAddress } from "./alignment-address";
import type { Only } from "./alignment-sight";
import type { AlignedFramework, AlignmentPage } from "./present-alignment";

type Choices = { readonly page: AlignmentPage; readonly chosen: AlignedFramework };

/** Which framework, crossed with what, and which of its ideas: all of it stands in the address. */
export function AlignmentChoices({ page, chosen }: Choices) {
  const texts = useTexts().alignment;
  const format = useFormats();
  const { sight, asOf } = page;
  return (
    <div className="grid gap-4 print:hidden">
      <Form key={JSON.stringify(sight)} method="get" className="grid gap-x-4 gap-y-3 sm:flex sm:flex-wrap sm:items-end">
        {asOf && <input type="hidden" name="asOf" value={asOf} />}
        {sight.only && <input type="hidden" name="only" value={sight.only} />}
        <SelectField
          name="framework"
          label={texts.framework}
          defaultValue={chosen.id}
          options={page.frameworks.map(({ id, code, document, links }) => ({
            value: id,
            label: texts.frameworkOption(code, format.text(document.zh, document.en), links),
          }))}
        />
        <SelectField
          name="by"
          label={texts.views.label}
          defaultValue={sight.columns}
          options={(["directions", "goals"] as const).map((value) => ({ value, label: texts.views[value] }))}
        />
        {page.directions.length > 0 && (
          <SelectField
            name="direction"
            label={texts.direction}
            empty={texts.allDirections}
            defaultValue={sight.direction}
            options={page.directions.map(({ id, title }) => ({ value: id, label: format.text(title.zh, title.en) }))}
          />
        )}
        <div>
          <Button type="submit">{texts.show}</Button>
        </div>
      </Form>
      <OnlyLinks page={page} chosen={chosen} />
    </div>
  );
}

function OnlyLinks({ page, chosen: { findings } }: Choices) {
  const texts = useTexts().alignment;
  const address = useAlignmentAddress();
  const choices: readonly (readonly [Only, string, number])[] = [
    [null, texts.filter.all, findings.ideas],
    ["gaps", texts.filter.gaps, findings.gaps.total],
    ["thin", texts.filter.thin, findings.thin.total],
    ["overlaps", texts.filter.overlaps, findings.overlaps.total],
  ];
  return (
    <nav aria-label={texts.filter.label} className="flex flex-wrap items-center gap-2">
      {choices.map(([only, words, n]) => (
        <Link
          key={words}
          to={address({ only })}
          preventScrollReset
          aria-current={page.sight.only === only ? "true" : undefined}
          className="alignment-only"
        >
          {texts.count(words, n)}
        </Link>
      ))}
    </nav>
  );
}
