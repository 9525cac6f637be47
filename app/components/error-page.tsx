import type { Problem } from "~/domain/problem";
import { problemSentence } from "~/i18n/problem-sentence";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { errorWords } from "./error-words";
import { LinkButton } from "./link-button";
import { Page } from "./page";

export type ErrorPageProps = {
  readonly status: number;
  /** Why, where the server said so: its sentence then stands in place of the general one. */
  readonly problem?: Problem | undefined;
};

/** What went wrong and what to do about it, for a status code. Nothing of the machinery is shown. */
export function ErrorPage({ status, problem }: ErrorPageProps) {
  const [locale, texts] = [useLocale(), useTexts()];
  const words = errorWords(texts, status);
  const { status: coded, toOverview, toPlans } = texts.common.errorPages;
  const { signIn } = texts.common.account;
  return (
    <Page width="reading">
      <div className="grid justify-items-start gap-3 py-8 sm:py-16">
        <p className="text-sm text-ink-soft">{coded(status)}</p>
        <h1 className="text-lg font-semibold tracking-tight text-balance sm:text-xl">{words.title}</h1>
        <p className="text-md">{problem ? problemSentence(locale, texts, problem) : words.what}</p>
        <p className="text-md text-ink-soft">{words.next}</p>
        {status >= 500 && <Moment />}
        <div className="mt-4 flex flex-wrap gap-2">
          <LinkButton to={status === 401 ? "/sign-in" : "/"} variant="primary">
            {status === 401 ? signIn : toOverview}
          </LinkButton>
          {status !== 401 && <LinkButton to="/plans">{toPlans}</LinkButton>}
        </div>
      </div>
    </Page>
  );
}

// Server and browser each name their own second; either one finds the entry in the log.
function Moment() {
  const now = new Date().toISOString();
  return (
    <time dateTime={now} className="text-sm text-ink-soft" suppressHydrationWarning>
      {`${now.slice(0, 19).replace("T", " ")} UTC`}
    </time>
  );
}
