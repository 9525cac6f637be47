import { Form } from "@remix-run/react";
import { Card } from "~/components/card";
import { useClockWords } from "~/components/clock-time";
import { FormErrorSummary } from "~/components/form-error-summary";
import { LinkButton } from "~/components/link-button";
import { Section } from "~/components/section";
import { SubmitButton } from "~/components/submit-button";
import { useWatching } from "~/components/use-watching";
import { useAdminLogTexts } from "~/i18n/admin-log-texts";
import type { FormAnswer } from "~/i18n/form-answer";
import { useFormats } from "~/i18n/formats";
import type { LogPageData } from "./present-log";

type CheckProps = { readonly page: LogPageData; readonly answer: FormAnswer | null };

/** Has the whole log walked, shows how far that is, and names the first entry that was touched. */
export function CheckSection({ page: { check }, answer }: CheckProps) {
  const words = useAdminLogTexts().verify;
  useWatching(check.underWay);
  return (
    <Section title={words.title} lead={words.lead} id="verify">
      <Card>
        <div className="grid gap-3">
          {answer && <FormErrorSummary problem={answer.problem} />}
          {check.underWay ? <UnderWay check={check} /> : <Outcome check={check} />}
          <Form method="post" action="/admin/log" preventScrollReset className="flex flex-wrap gap-2">
            <SubmitButton name="intent" value={check.underWay ? "stop-verifying" : "verify-log"} variant="secondary">
              {check.underWay ? words.stop : words.begin}
            </SubmitButton>
            {check.underWay && (
              <LinkButton to="/admin/log#verify" variant="quiet">
                {words.refresh}
              </LinkButton>
            )}
          </Form>
        </div>
      </Card>
    </Section>
  );
}

type CheckData = Pick<LogPageData, "check">;

function UnderWay({ check: { done, total } }: CheckData) {
  const words = useAdminLogTexts().verify;
  const format = useFormats();
  const said = words.progress(format.number(done), format.number(total));
  return (
    <div className="grid gap-1" role="status">
      <p>{said}</p>
      <progress className="w-full" value={done} max={Math.max(total, 1)} aria-label={words.title} />
    </div>
  );
}

function Outcome({ check }: CheckData) {
  const words = useAdminLogTexts().verify;
  const format = useFormats();
  const clock = useClockWords();
  if (check.ending === null || check.ended === null) return null;
  if (check.ending === "called-off") return <p role="status">{words.stopped}</p>;
  if (check.ending === "broken") return <p role="alert">{words.failed}</p>;
  if (check.whole !== null) return <p role="status">{words.whole(format.number(check.whole), clock(check.ended))}</p>;
  if (!check.broken) return null;
  const { seq, fault } = check.broken;
  return (
    <p role="alert" className="font-semibold">
      {words.broken(format.number(seq), words.faults[fault])}
    </p>
  );
}
