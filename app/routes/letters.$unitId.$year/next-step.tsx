import { Notice } from "~/components/notice";
import { useFormats } from "~/i18n/formats";
import type { Texts } from "~/i18n/texts";
import { useTexts } from "~/i18n/texts-context";
import { DraftForm, DraftForms } from "./draft-forms";
import { useLetter } from "./letter-context";
import type { LetterPage } from "./present-letter";
import { SignForm, WithdrawForm } from "./sign-forms";

/** Where the letter stands, and what this reader may do about it now. */
export function NextStep() {
  const { page } = useLetter();
  const texts = useTexts();
  const format = useFormats();
  const words = texts.letters.page;
  const { rights, letter } = page;
  const { title, why } = standingIn(page, texts, format.date);
  const idle = !Object.values(rights).some(Boolean);
  return (
    <section aria-label={words.next} className="grid gap-4">
      <Notice title={title}>
        <p>{why}</p>
        {letter?.endedReason && <p className="whitespace-pre-line">{texts.element.reason(letter.endedReason)}</p>}
        {idle && page.asOf === null && <p className="text-ink-soft">{words.waiting}</p>}
      </Notice>
      {rights.signForUnit && <SignForm party="unit" />}
      {rights.signForAssociation && <SignForm party="association" />}
      {rights.edit && <DraftForms />}
      {rights.draft && !page.empty && <DraftForm />}
      {rights.withdrawSignature && <WithdrawForm intent="withdraw-signature" />}
      {rights.withdraw && <WithdrawForm intent="withdraw-letter" />}
    </section>
  );
}

type Formats = ReturnType<typeof useFormats>;

function standingIn(
  { letter, inForceSince }: LetterPage,
  { letters: { page: words } }: Texts,
  date: Formats["date"],
): { readonly title: string; readonly why: string } {
  const on = (day: Parameters<Formats["date"]>[0] | null) => (day === null ? "" : date(day));
  switch (letter?.status) {
    case undefined:
      return words.preview;
    case "draft":
      return words.draft;
    case "issued":
      return { title: words.issued.title, why: words.issued.why(on(letter.issuedOn)) };
    case "unit-signed":
      return words.unitSigned;
    case "in-force":
      return { title: words.inForce.title, why: words.inForce.why(on(inForceSince)) };
    case "superseded":
      return { title: words.superseded.title, why: words.superseded.why(on(letter.endedOn)) };
    case "withdrawn":
      return { title: words.withdrawn.title, why: words.withdrawn.why(on(letter.endedOn)) };
  }
}
