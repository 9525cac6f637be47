import { DateField } from "~/components/date-field";
import { TextField } from "~/components/text-field";
import type { Phase } from "~/domain/rows";
import { useTexts } from "~/i18n/texts-context";
import { useOutline } from "./outline-context";
import { OutlineForm } from "./outline-form";

/** A phase that is there, or a new one. */
export function PhaseForm({ phase }: { readonly phase: Phase | null }) {
  const { plan, phases } = useOutline().page;
  const texts = useTexts();
  const { fields, actions } = texts.common;
  const hidden = phase ? { phaseId: phase.id, revision: phase.contentRevision } : { planId: plan.id };
  const bounds = { min: plan.startsOn, max: plan.endsOn, required: true };
  const present = phase
    ? { titleZh: phase.titleZh, titleEn: phase.titleEn, startsOn: phase.startsOn, endsOn: phase.endsOn }
    : undefined;
  return (
    <OutlineForm
      name="phase"
      intent={phase ? "edit-phase" : "add-phase"}
      hidden={hidden}
      present={present}
      submit={phase ? actions.save : actions.add}
    >
      <TextField
        name="titleZh"
        label={fields.titleZh}
        hint={texts.outline.titleHint}
        defaultValue={phase?.titleZh}
        lang="zh-CN"
      />
      <TextField name="titleEn" label={fields.titleEn} defaultValue={phase?.titleEn} lang="en" />
      <div className="flex flex-wrap gap-4">
        <DateField
          name="startsOn"
          label={fields.startsOn}
          defaultValue={phase?.startsOn ?? (phases.length === 0 ? plan.startsOn : null)}
          {...bounds}
        />
        <DateField name="endsOn" label={fields.endsOn} defaultValue={phase?.endsOn} {...bounds} />
      </div>
    </OutlineForm>
  );
}

export function RemovePhaseForm({ phase }: { readonly phase: Phase }) {
  const texts = useTexts();
  return (
    <OutlineForm
      name="removal"
      intent="remove-phase"
      hidden={{ phaseId: phase.id }}
      submit={texts.common.actions.remove}
      variant="secondary"
      brief
    >
      <p className="text-sm text-ink-soft">{texts.outline.removePhaseHint}</p>
    </OutlineForm>
  );
}
