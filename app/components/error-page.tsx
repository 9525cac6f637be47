import { useTexts } from "~/i18n/texts-context";
import { errorWords } from "./error-words";
import { LinkButton } from "./link-button";
import { Page } from "./page";

/** What went wrong and what to do about it, for a status code. */
export function ErrorPage({ status }: { readonly status: number }) {
  const texts = useTexts();
  const words = errorWords(texts, status);
  const { status: coded, toOverview, toPlans } = texts.common.errorPages;
  return (
    <Page width="reading">
      <div className="grid justify-items-start gap-3 py-8 sm:py-16">
        <p className="text-sm text-ink-soft">{coded(status)}</p>
        <h1 className="text-xl font-semibold tracking-tight text-balance">{words.title}</h1>
        <p className="text-md">{words.what}</p>
        <p className="text-md text-ink-soft">{words.next}</p>
        <div className="mt-4 flex flex-wrap gap-2">
          <LinkButton to="/" variant="primary">
            {toOverview}
          </LinkButton>
          <LinkButton to="/plans">{toPlans}</LinkButton>
        </div>
      </div>
    </Page>
  );
}
