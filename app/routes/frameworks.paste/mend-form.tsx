import { ActionForm } from "~/components/action-form";
import { FrameworkFields } from "~/components/framework-fields";
import { Notice } from "~/components/notice";
import { SubmitButton } from "~/components/submit-button";
import { useTexts } from "~/i18n/texts-context";
import { MendRow } from "./mend-row";
import type { Draft, PasteAnswer } from "./paste-answer";
import type { PastePage } from "./present-pasting";

type MendFormProps = { readonly page: PastePage; readonly draft: Draft; readonly answer: PasteAnswer | null };

/** What was understood, line by line, to be mended in place and stored whole. */
export function MendForm({ page, draft, answer }: MendFormProps) {
  const { frameworkForms } = useTexts();
  const { fields, paste: texts, particulars } = frameworkForms;
  const { into, commandId } = page;
  const problem = answer?.problem ? { problem: answer.problem, values: answer.values } : null;
  return (
    <ActionForm
      key={answer?.version}
      answer={problem}
      labels={fields}
      hidden={{
        commandId: `${commandId}-store`,
        form: "lines",
        text: answer?.text ?? "",
        frameworkId: into?.id,
        revision: into?.contentRevision,
      }}
      className="grid gap-6"
    >
      <Summary draft={draft} />
      <section className="card grid gap-3 p-4 sm:p-5">
        <h2 className="text-md font-semibold">{texts.understood}</h2>
        <p className="text-sm text-ink-soft">{texts.mend}</p>
        <ol>
          {draft.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
            <MendRow key={index} line={line} index={index} />
          ))}
        </ol>
        {draft.hidden > 0 && <p className="text-sm text-ink-soft">{texts.hidden(draft.hidden)}</p>}
      </section>
      <section className="card grid gap-4 p-4 sm:p-5">
        <h2 className="text-md font-semibold">{particulars}</h2>
        <FrameworkFields
          framework={into ?? { code: draft.code, documentZh: draft.document }}
          others={page.others}
          open={problem !== null}
        />
      </section>
      <div className="grid gap-2">
        <p className="text-sm text-ink-soft">
          {texts.storeHint} {draft.lines.some(({ doubts }) => doubts.length > 0) && texts.warningsFirst}
        </p>
        <div className="flex flex-wrap gap-2">
          <SubmitButton name="intent" value="store-framework">
            {texts.store}
          </SubmitButton>
          <SubmitButton name="intent" value="check-framework" variant="secondary">
            {texts.check}
          </SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}

function Summary({ draft }: { readonly draft: Draft }) {
  const texts = useTexts().frameworkForms.paste;
  const told = draft.lines.filter(({ text, role }) => role === "tier" || text !== "");
  const count = (role: string) => told.filter((line) => line.role === role).length;
  const doubtful = draft.lines.filter(({ doubts }) => doubts.length > 0).length;
  const tiers = count("tier");
  return (
    <Notice tone={tiers > 0 && doubtful === 0 ? "success" : "note"} title={texts.summary(tiers, count("idea"))}>
      <p>{tiers === 0 ? texts.nothing : doubtful > 0 ? texts.doubtful(doubtful) : texts.clear}</p>
    </Notice>
  );
}
