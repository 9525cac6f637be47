import { ActionForm } from "~/components/action-form";
import { Disclosure } from "~/components/disclosure";
import { SubmitButton } from "~/components/submit-button";
import { TextArea } from "~/components/text-area";
import type { LetterParty } from "~/domain/rows";
import { useTexts } from "~/i18n/texts-context";
import { useAnswerTo, useLetter } from "./letter-context";

/** Signs exactly the content that is shown, for one of the parties. */
export function SignForm({ party }: { readonly party: LetterParty }) {
  const { letter, commandId, contentHash } = useLetter().page;
  const { letters } = useTexts();
  const words = party === "unit" ? letters.page.issued : letters.page.unitSigned;
  const answer = useAnswerTo("sign-letter");
  if (!letter) return null;
  return (
    <ActionForm
      className="card grid gap-3 p-5"
      answer={answer}
      hidden={{ intent: "sign-letter", commandId: `${commandId}-sign`, letterId: letter.id, party, contentHash }}
    >
      <p>{words.signHint}</p>
      <p className="text-sm text-ink-soft">
        {letters.page.hash}
        <span className="letter-hash">{contentHash}</span>
      </p>
      <div>
        <SubmitButton>{words.sign}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Takes a signature or the whole letter back, with a reason that stays on record. */
export function WithdrawForm({ intent }: { readonly intent: "withdraw-signature" | "withdraw-letter" }) {
  const { letter, commandId } = useLetter().page;
  const { fields, page } = useTexts().letters;
  const answer = useAnswerTo(intent);
  if (!letter) return null;
  const label = intent === "withdraw-letter" ? page.withdrawLetter : page.unitSigned.withdraw;
  return (
    <Disclosure summary={label} open={answer !== null}>
      <ActionForm
        answer={answer}
        labels={fields}
        hidden={{ intent, commandId: `${commandId}-${intent.slice(0, 13)}`, letterId: letter.id }}
      >
        {intent === "withdraw-letter" && <p className="text-sm text-ink-soft">{page.withdrawHint}</p>}
        <TextArea name="reason" label={fields.reason} required rows={2} maxLength={1000} />
        <div>
          <SubmitButton variant="secondary">{label}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
