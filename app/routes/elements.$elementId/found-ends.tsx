import { ContentText } from "~/components/content-text";
import { FieldErrorText } from "~/components/field";
import { useFieldState } from "~/components/form-state";
import { HealthMark } from "~/components/health-mark";
import type { ElementFigures } from "~/domain/element-figures";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useElementPage } from "./element-context";

/** What a search found, to be ticked; for goals with what the link would do to each. */
export function FoundEnds({ name, many }: { readonly name: string; readonly many: boolean }) {
  const { found, plan, levelNames } = useElementPage().page;
  const texts = useTexts().element.link;
  const format = useFormats();
  const { id, errors, typed } = useFieldState(name);
  const ticked = [typed ?? []].flat();
  return (
    <fieldset id={id} tabIndex={-1} className="grid">
      <legend className="field-label mb-2">{many ? texts.fields.goalIds : texts.fields.onId}</legend>
      <FieldErrorText id={`${id}-error`} errors={errors} />
      {found?.ends.map((end) => (
        <label key={end.element.id} className="found-end cursor-pointer">
          <input
            type={many ? "checkbox" : "radio"}
            name={name}
            value={end.element.id}
            defaultChecked={ticked.includes(end.element.id)}
            className="mt-1.5 size-4 accent-ink"
          />
          <span className="grid">
            <span className="font-semibold">
              <ContentText zh={end.element.titleZh} en={end.element.titleEn} />
            </span>
            <span className="text-sm text-ink-soft">
              {end.plan.id === plan.id
                ? format.text(levelNames[end.element.kind].zh, levelNames[end.element.kind].en)
                : format.text(end.plan.titleZh, end.plan.titleEn)}
            </span>
          </span>
          {end.after ? <Effect before={end.figures} after={end.after} /> : <HealthMark health={end.figures.health} />}
        </label>
      ))}
    </fieldset>
  );
}

function Effect({ before, after }: { readonly before: ElementFigures; readonly after: ElementFigures }) {
  const texts = useTexts();
  const format = useFormats();
  const words = texts.element.link;
  const figure = (bp: number | null) => (bp === null ? texts.common.progress.unmeasured : format.percent(bp));
  const same = before.progressBp === after.progressBp;
  return (
    <span className="grid text-sm">
      <span className={same ? "text-ink-soft" : "font-semibold"}>
        {same ? words.unchanged : words.effectOf(figure(before.progressBp), figure(after.progressBp))}
      </span>
      {before.measuredBp !== after.measuredBp && (
        <span className="text-ink-soft">
          {words.measuredOf(format.percent(before.measuredBp), format.percent(after.measuredBp))}
        </span>
      )}
      {before.health !== after.health && (
        <span className="inline-flex flex-wrap items-center gap-2 sm:justify-end">
          <HealthMark health={before.health} />
          <span aria-hidden="true">→</span>
          <HealthMark health={after.health} />
        </span>
      )}
    </span>
  );
}
