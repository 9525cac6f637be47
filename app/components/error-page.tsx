import { useTexts } from "~/i18n/texts-context";
import { LinkButton } from "./link-button";
import { Page } from "./page";

const kinds = { 403: "forbidden", 404: "notFound", 409: "conflict", 413: "tooLarge" } as const;

/** What went wrong and what to do about it, for a status code; anything unknown is the house's own fault. */
export function ErrorPage({ status }: { readonly status: number }) {
  const texts = useTexts().common.errorPages;
  const words = texts[kinds[status as keyof typeof kinds] ?? "failed"];
  return (
    <Page width="reading">
      <div className="grid justify-items-start gap-3 py-8 sm:py-16">
        <p className="text-sm text-ink-soft">{texts.status(status)}</p>
        <h1 className="text-xl font-semibold tracking-tight text-balance">{words.title}</h1>
        <p className="text-md">{words.what}</p>
        <p className="text-md text-ink-soft">{words.next}</p>
        <div className="mt-4 flex flex-wrap gap-2">
          <LinkButton to="/" variant="primary">
            {texts.toOverview}
          </LinkButton>
          <LinkButton to="/plans">{texts.toPlans}</LinkButton>
        </div>
      </div>
    </Page>
  );
}
