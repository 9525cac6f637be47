import { Form } from "@remix-run/react";
import { Card } from "~/components/card";
import { useClockWords } from "~/components/clock-time";
import { LinkButton } from "~/components/link-button";
import { Section } from "~/components/section";
import { SubmitButton } from "~/components/submit-button";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import { useFormats } from "~/i18n/formats";
import type { BackupPageData } from "./present-backups";

type ProofProps = { readonly page: BackupPageData };

/** Has the latest backup put back into a scratch database, and says what the last such proof found, and when. */
export function ProofSection({ page }: ProofProps) {
  const words = useAdministeringTexts().backup;
  const underWay = page.proving !== null;
  return (
    <Section title={words.proof} lead={words.proofLead} id="proof">
      <Card>
        <div className="grid gap-3">
          {underWay ? <UnderWay page={page} /> : <Result page={page} />}
          {page.backups.length > 0 && (
            <Form method="post" action="/admin/backup" preventScrollReset className="flex flex-wrap gap-2">
              <SubmitButton name="intent" value={underWay ? "stop-proving" : "prove-backup"} variant="secondary">
                {underWay ? words.stop : words.prove}
              </SubmitButton>
              {underWay && (
                <LinkButton to="/admin/backup#proof" variant="quiet">
                  {words.refresh}
                </LinkButton>
              )}
            </Form>
          )}
        </div>
      </Card>
    </Section>
  );
}

function UnderWay({ page: { proving } }: ProofProps) {
  const words = useAdministeringTexts().backup;
  const format = useFormats();
  if (!proving) return null;
  const total = Math.max(proving.total, 1);
  return (
    <div className="grid gap-1" role="status">
      <p>{words.proving(format.number(Math.min(proving.done + 1, total)), format.number(total))}</p>
      <progress className="w-full" value={proving.done} max={total} aria-label={words.proof} />
    </div>
  );
}

function Result({ page: { proof, proofStopped } }: ProofProps) {
  const words = useAdministeringTexts().backup;
  const clock = useClockWords();
  const say = useResultWords();
  return (
    <>
      {proofStopped && <p role="status">{words.stopped}</p>}
      {proof ? (
        <div role="status">
          <p className={proof.result.kind === "proven" ? "" : "font-semibold"}>{say(proof.result)}</p>
          <p className="text-sm text-ink-soft">{words.provenAt(clock(proof.at), clock(proof.takenAt))}</p>
        </div>
      ) : (
        <p>{words.neverProven}</p>
      )}
    </>
  );
}

function useResultWords(): (result: NonNullable<BackupPageData["proof"]>["result"]) => string {
  const words = useAdministeringTexts().backup;
  const format = useFormats();
  const refusals: Readonly<Record<string, string>> = words.refusals;
  return (result) => {
    switch (result.kind) {
      case "proven": {
        const say = result.compared === "bytes" ? words.provenBytes : words.provenRows;
        return say(format.number(result.rows), format.number(result.entries));
      }
      case "log-broken":
        return words.logBroken(format.number(result.seq));
      case "differs":
        return words.differs;
      case "refused":
        return words.refused(refusals[result.refusal.code] ?? words.refusals.broken);
    }
  };
}
