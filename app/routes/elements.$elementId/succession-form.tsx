import { ActionForm } from "~/components/action-form";
import { ContentText } from "~/components/content-text";
import { LinkButton } from "~/components/link-button";
import { NumberField } from "~/components/number-field";
import { SelectField } from "~/components/select-field";
import { SubmitButton } from "~/components/submit-button";
import { useSending } from "~/components/use-sending";
import type { Outcome, Succession } from "~/domain/rows";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useAnswerTo, useElementPage } from "./element-context";
import { useElementLinks } from "./element-links";
import { Nothing, SearchForm } from "./link-search";

const outcomes: readonly Outcome[] = ["achieved", "discontinued"];
const types: readonly Succession[] = ["carried-over", "revised", "split", "merged"];

/** What becomes of a goal: its successors, those there are and those found, each with its share; or an end. */
export function SuccessionForm() {
  const { page } = useElementPage();
  const { element, commandId, links: tied, found } = page;
  const texts = useTexts();
  const words = texts.element.succession;
  const links = useElementLinks();
  const answer = useAnswerTo("succession");
  const sending = useSending("succession");
  const named = (name: Outcome | Succession) => ({ value: name, label: texts.common.successions[name] });
  const first = tied.successors.ends[0];
  return (
    <div className="card grid gap-4 p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <p className="text-ink-soft">{words.lead}</p>
        <LinkButton to={links.here({ link: null, q: null })} variant="quiet" size="small" preventScrollReset>
          {texts.element.link.close}
        </LinkButton>
      </div>
      <SearchForm />
      {found?.ends.length === 0 && <Nothing />}
      <ActionForm
        answer={answer}
        labels={{ successors: words.successors, outcome: words.outcome, succession: words.type }}
        hidden={{ intent: "record-succession", form: "succession", goalId: element.id, commandId: `${commandId}-end` }}
        preventScrollReset
      >
        <Successors />
        <div className="flex flex-wrap gap-4">
          <SelectField
            name="succession"
            label={words.type}
            options={types.map(named)}
            empty={words.bySelf}
            defaultValue={first?.succession}
          />
          <SelectField
            name="outcome"
            label={words.outcome}
            options={outcomes.map(named)}
            empty={words.noOutcome}
            defaultValue={element.outcome}
          />
        </div>
        <div>
          <SubmitButton pending={sending}>{words.save}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}

function Successors() {
  const { links: tied, found } = useElementPage().page;
  const words = useTexts().element.succession;
  const format = useFormats();
  const rows = [
    ...tied.successors.ends.map((end) => ({ ...end, share: end.shareBp === null ? "" : String(end.shareBp / 100) })),
    ...(found?.ends ?? []).map(({ element, plan }) => ({
      ...{ id: element.id, titleZh: element.titleZh, titleEn: element.titleEn },
      plan,
      share: "",
    })),
  ];
  if (rows.length === 0) return <p className="text-ink-soft">{words.none}</p>;
  return (
    <fieldset className="grid">
      <legend className="field-label">{words.successors}</legend>
      <p className="field-hint mb-2">{words.shareHint}</p>
      {rows.map((row, index) => (
        <div key={row.id} className="found-end">
          <input type="hidden" name={`successors[${index}].goalId`} value={row.id} />
          <span className="grid">
            <span className="font-semibold">
              <ContentText zh={row.titleZh} en={row.titleEn} />
            </span>
            {row.plan && (
              <span className="text-sm text-ink-soft">{format.text(row.plan.titleZh, row.plan.titleEn)}</span>
            )}
          </span>
          <NumberField
            name={`successors[${index}].share`}
            label={`${words.share} · ${format.text(row.titleZh, row.titleEn)}`}
            labelHidden
            unit="%"
            decimal
            defaultValue={row.share}
          />
        </div>
      ))}
    </fieldset>
  );
}
