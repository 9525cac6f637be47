import { Disclosure } from "~/components/disclosure";
import { FilledSentence } from "~/components/filled-sentence";
import { FreeText } from "~/components/free-text";
import { TextArea } from "~/components/text-area";
import type { Lifecycle } from "~/domain/rows";
import { useTexts } from "~/i18n/texts-context";
import type { ElementPanel } from "./element-values";
import { OutlineForm, useAnswerTo } from "./outline-form";

const passages: Record<Lifecycle, readonly Lifecycle[]> = {
  active: ["suspended", "cancelled"],
  suspended: ["active", "cancelled"],
  cancelled: ["active"],
};

/** Suspends, cancels or resumes an element; the first two say why. */
export function LifecycleForms({ panel }: { readonly panel: ElementPanel }) {
  const { element } = panel;
  const texts = useTexts().outline;
  const answered = [useAnswerTo("suspended"), useAnswerTo("cancelled"), useAnswerTo("active")].some(Boolean);
  return (
    <Disclosure summary={texts.sections.lifecycle} open={answered}>
      <div className="grid gap-6">
        {element.lifecycleReason && (
          <p className="text-ink-soft">
            <FilledSentence
              sentence={element.lifecycle === "cancelled" ? texts.cancelledBecause : texts.suspendedBecause}
            >
              <FreeText text={element.lifecycleReason} />
            </FilledSentence>
          </p>
        )}
        {passages[element.lifecycle].map((to) => (
          <PassageForm key={to} panel={panel} to={to} />
        ))}
      </div>
    </Disclosure>
  );
}

function PassageForm({ panel: { element }, to }: { readonly panel: ElementPanel; readonly to: Lifecycle }) {
  const texts = useTexts().outline;
  const words = { active: texts.resume, suspended: texts.suspend, cancelled: texts.cancel };
  return (
    <OutlineForm
      name={to}
      intent="set-lifecycle"
      hidden={{ elementId: element.id, revision: element.contentRevision, lifecycle: to }}
      present={{ lifecycleReason: element.lifecycleReason ?? "" }}
      submit={words[to]}
      variant="secondary"
    >
      {to !== "active" && (
        <TextArea
          name="lifecycleReason"
          label={texts.fields.lifecycleReason}
          hint={to === "cancelled" ? texts.cancelHint : undefined}
          rows={2}
          maxLength={1000}
          required
        />
      )}
    </OutlineForm>
  );
}
