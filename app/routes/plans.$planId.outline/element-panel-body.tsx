import { Link } from "@remix-run/react";
import { Disclosure } from "~/components/disclosure";
import { NumberField } from "~/components/number-field";
import { useTexts } from "~/i18n/texts-context";
import { ElementFields } from "./element-fields";
import { type ElementPanel, placesOfElement, valuesOfElement } from "./element-values";
import { LifecycleForms } from "./lifecycle-forms";
import { MilestoneForms } from "./milestone-forms";
import { MoveForms } from "./move-forms";
import { OrderForms } from "./order-forms";
import { OutlineForm, useAnswerTo } from "./outline-form";
import { useOutlineLinks } from "./outline-links";
import { PlaceFields } from "./place-fields";

type Props = { readonly panel: ElementPanel };

/** Everything the council may do to one element, the usual first. */
export function ElementPanelBody({ panel }: Props) {
  const texts = useTexts();
  const { sections } = texts.outline;
  const links = useOutlineLinks();
  const { element } = panel;
  const [weighing, placing] = [useAnswerTo("weigh") !== null, useAnswerTo("place") !== null];
  return (
    <>
      <ContentForm panel={panel} />
      <div className="grid gap-2 border-t border-line pt-4">
        <OrderForms panel={panel} />
        <Disclosure summary={sections.weight} open={weighing}>
          <WeightForm panel={panel} />
        </Disclosure>
        {element.kind === "goal" && (
          <Disclosure summary={sections.place} open={placing}>
            <PlaceForm panel={panel} />
          </Disclosure>
        )}
        {element.kind !== "goal" && <MoveForms panel={panel} />}
        <MilestoneForms panel={panel} />
        <LifecycleForms panel={panel} />
        <p className="flex flex-wrap gap-x-6 pt-2">
          <Link to={links.elsewhere(`/elements/${element.id}`)}>{texts.outline.openElement}</Link>
          {element.lifecycle !== "cancelled" && (
            <Link to={`/plans/${element.planId}/import?under=element:${element.id}`}>{texts.takeIn.openUnder}</Link>
          )}
        </p>
      </div>
    </>
  );
}

function ContentForm({ panel }: Props) {
  const texts = useTexts().common.actions;
  const { element } = panel;
  const values = valuesOfElement(panel);
  return (
    <OutlineForm
      name="edit"
      intent="edit-element"
      hidden={{ elementId: element.id, revision: element.contentRevision }}
      present={values}
      submit={texts.save}
    >
      <ElementFields kind={element.kind} values={values} answered={useAnswerTo("edit") !== null} />
    </OutlineForm>
  );
}

function WeightForm({ panel: { element, siblingsRevision } }: Props) {
  const texts = useTexts();
  return (
    <OutlineForm
      name="weigh"
      intent="weigh-element"
      hidden={{ elementId: element.id, childrenRevision: siblingsRevision }}
      present={{ weight: String(element.weight) }}
      submit={texts.common.actions.save}
      variant="secondary"
    >
      <NumberField
        name="weight"
        label={texts.common.fields.weight}
        hint={texts.outline.weightHint}
        defaultValue={element.weight}
        required
      />
    </OutlineForm>
  );
}

function PlaceForm({ panel }: Props) {
  const texts = useTexts().common.actions;
  const values = placesOfElement(panel);
  return (
    <OutlineForm
      name="place"
      intent="place-goal"
      hidden={{ elementId: panel.element.id, revision: panel.element.contentRevision }}
      present={values}
      submit={texts.save}
      variant="secondary"
    >
      <PlaceFields values={values} answered={useAnswerTo("place") !== null} />
    </OutlineForm>
  );
}
