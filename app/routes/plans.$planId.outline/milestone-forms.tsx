import { DateField } from "~/components/date-field";
import { Disclosure } from "~/components/disclosure";
import { NumberField } from "~/components/number-field";
import { TextField } from "~/components/text-field";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { ElementPanel } from "./element-values";
import { useOutline } from "./outline-context";
import { OutlineForm } from "./outline-form";

/** The dated points of an element: those there are, and a new one. */
export function MilestoneForms({ panel: { element, milestones } }: { readonly panel: ElementPanel }) {
  const { answer, page } = useOutline();
  const texts = useTexts();
  const format = useFormats();
  const answered = String(answer?.values?.form ?? "").startsWith("stone");
  return (
    <Disclosure summary={texts.outline.sections.milestones} open={answered}>
      <div className="grid gap-4">
        {milestones.length === 0 && <p className="text-ink-soft">{texts.outline.noMilestones}</p>}
        <ul className="grid gap-2">
          {milestones.map((milestone, index) => {
            const title = format.text(milestone.titleZh, milestone.titleEn);
            return (
              <li key={milestone.id} className="flex items-start justify-between gap-3">
                <span>
                  <span className="text-sm text-ink-soft">{format.date(milestone.dueOn)}</span> {title}{" "}
                  <span className="text-xs text-ink-soft">{texts.outline.weight(format.number(milestone.weight))}</span>
                </span>
                <OutlineForm
                  name={`stone-${index}`}
                  intent="remove-milestone"
                  hidden={{ elementId: element.id, milestoneId: milestone.id }}
                  submit={texts.common.actions.remove}
                  submitLabel={texts.outline.removeMilestone(title)}
                  variant="quiet"
                  brief
                />
              </li>
            );
          })}
        </ul>
        <OutlineForm
          name="stone"
          intent="add-milestone"
          hidden={{ elementId: element.id }}
          version={element.contentRevision}
          submit={texts.outline.addMilestone}
          variant="secondary"
        >
          <TextField name="titleZh" label={texts.common.fields.titleZh} hint={texts.outline.titleHint} lang="zh-CN" />
          <TextField name="titleEn" label={texts.common.fields.titleEn} lang="en" />
          <div className="flex flex-wrap gap-4">
            <DateField
              name="dueOn"
              label={texts.outline.fields.dueOn}
              min={page.plan.startsOn}
              max={page.plan.endsOn}
              required
            />
            <NumberField name="weight" label={texts.common.fields.weight} defaultValue={100} />
          </div>
        </OutlineForm>
      </div>
    </Disclosure>
  );
}
