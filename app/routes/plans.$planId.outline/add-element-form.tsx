import { NumberField } from "~/components/number-field";
import type { CalendarDate } from "~/domain/calendar-date";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { ElementFields } from "./element-fields";
import { useOutline } from "./outline-context";
import { OutlineForm, useAnswerTo } from "./outline-form";
import { PlaceFields } from "./place-fields";
import type { OutlinePage } from "./present-outline";

type AddPanel = Extract<NonNullable<OutlinePage["panel"]>, { kind: "add-element" }>;

/** A new goal, measure or task, with the dates and lead of what it goes under. */
export function AddElementForm({ panel: { what, parent, direction } }: { readonly panel: AddPanel }) {
  const { page } = useOutline();
  const texts = useTexts();
  const format = useFormats();
  const answered = useAnswerTo("add") !== null;
  const span = parent ?? spanForGoal(page);
  const values = {
    startsOn: span.startsOn,
    endsOn: span.endsOn,
    leadUnitId: parent?.leadUnitId ?? "",
    measuredBy: "percent",
  };
  return (
    <OutlineForm
      name="add"
      intent="add-element"
      hidden={{ planId: page.plan.id, kind: what, parentId: parent?.id }}
      submit={texts.common.actions.add}
    >
      {parent && <p className="text-ink-soft">{texts.outline.under(format.text(parent.titleZh, parent.titleEn))}</p>}
      <ElementFields kind={what} values={values} answered={answered} />
      <NumberField
        name="weight"
        label={texts.common.fields.weight}
        hint={texts.outline.weightHint}
        defaultValue={100}
        required
      />
      {what === "goal" && (
        <PlaceFields
          values={{ directionId: direction?.id ?? "", alsoDirectionIds: [], phaseIds: [] }}
          answered={answered}
        />
      )}
    </OutlineForm>
  );
}

// The phase the day lies in, else the first to come, else the whole plan.
function spanForGoal({ plan, phases, today }: OutlinePage): { startsOn: CalendarDate; endsOn: CalendarDate } {
  return phases.find((phase) => phase.endsOn >= today) ?? plan;
}
