import { SubmitButton } from "~/components/submit-button";
import { useFormats } from "~/i18n/formats";
import { useImportTexts } from "~/i18n/import-texts";
import { useImport } from "./import-context";
import { useNoteSentence } from "./note-sentence";
import type { PresentedRow } from "./present-import";

type RowDoubtsProps = { readonly row: PresentedRow; readonly title: string };

/** What keeps a row out and what else to know of it, each in words behind a sign; with the button that takes over what is proposed. */
export function RowDoubts({ row, title }: RowDoubtsProps) {
  const texts = useImportTexts();
  const format = useFormats();
  const { plan } = useImport();
  const noteSentence = useNoteSentence();
  const { key, faults, notes, proposal, proposedLead } = row;
  if (faults.length + notes.length === 0) return null;
  const faultSentence = (fault: (typeof faults)[number]) =>
    fault === "outside-plan"
      ? texts.faults[fault](format.date(plan.startsOn), format.date(plan.endsOn))
      : texts.faults[fault];
  const proposals = [
    ...(proposal ? [texts.proposal(format.date(proposal.startsOn), format.date(proposal.endsOn))] : []),
    ...(proposedLead ? [texts.proposedLead(proposedLead)] : []),
  ];
  return (
    <div className="import-doubts" id={`doubts-${key}`}>
      <ul>
        {faults.map((fault) => (
          <li key={fault} className="import-sign import-fault">
            <span className="sr-only">{texts.row.mustSettle} </span>
            {faultSentence(fault)}
          </li>
        ))}
        {notes.map((note) => (
          <li key={JSON.stringify(note)} className="import-sign import-note">
            <span className="sr-only">{texts.row.notice} </span>
            {noteSentence(note, row.fields)}
          </li>
        ))}
      </ul>
      {proposals.length > 0 && (
        <p className="import-proposal">
          <span>{proposals.join("；")}</span>
          <SubmitButton
            name="intent"
            value={`accept:${key}`}
            variant="secondary"
            size="small"
            label={`${texts.accept}：${texts.acceptOf(title)}`}
          >
            {texts.accept}
          </SubmitButton>
        </p>
      )}
    </div>
  );
}
