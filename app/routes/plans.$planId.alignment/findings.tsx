import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { asOfPath } from "~/components/as-of-path";
import { ContentText } from "~/components/content-text";
import { Pagination } from "~/components/pagination";
import { manyGoals } from "~/domain/coverage-of";
import { useTexts } from "~/i18n/texts-context";
import { useAlignmentAddress } from "./alignment-address";
import type { AlignedFramework, AlignmentPage } from "./present-alignment";
import type { Finding, FoundIdea } from "./present-findings";

type FindingsProps = { readonly page: AlignmentPage; readonly findings: AlignedFramework["findings"] };

/** What the matrix says, in words, with the rule each finding follows. */
export function Findings({ page, findings }: FindingsProps) {
  const texts = useTexts().alignment.findings;
  const { gaps, thin, overlaps, open, ideas } = findings;
  const none = (words: string) => (ideas === 0 ? texts.nothingYet : words);
  return (
    <section aria-label={texts.title} className="alignment-findings">
      <FindingCard title={texts.gaps} rule={texts.gapsRule} finding={gaps} none={none(texts.noGaps)} only="gaps">
        {open > 0 && <p className="mt-2 text-sm text-ink-soft">{texts.open(open)}</p>}
      </FindingCard>
      <FindingCard
        title={texts.thin}
        rule={texts.thinRule}
        finding={thin}
        none={none(texts.noThin)}
        only="thin"
        detail={({ tasks }) => texts.tasks(tasks)}
      />
      <FindingCard
        title={texts.overlaps}
        rule={texts.overlapsRule(manyGoals)}
        finding={overlaps}
        none={none(texts.noOverlaps)}
        only="overlaps"
        detail={({ directions, goals }) => texts.servedBy(directions, goals)}
      />
      <UnservedCard page={page} findings={findings} />
    </section>
  );
}

type FindingCardProps = {
  readonly title: string;
  readonly rule: string;
  readonly finding: Finding;
  readonly none: string;
  readonly only: string;
  readonly detail?: (idea: FoundIdea) => string;
  readonly children?: ReactNode;
};

function FindingCard({ title, rule, finding, none, only, detail, children }: FindingCardProps) {
  const texts = useTexts().alignment.findings;
  const address = useAlignmentAddress();
  const { total, ideas } = finding;
  return (
    <article className="card p-4">
      <Head title={title} total={total} />
      <p className="text-sm text-ink-soft">{total === 0 ? none : rule}</p>
      {total > 0 && (
        <ul className="mt-2 grid gap-1">
          {ideas.map((idea) => (
            <li key={idea.id}>
              <a href={`#${idea.id}`} className="quiet-link">
                <ContentText {...idea.title} />
              </a>
              {detail && <span className="ml-2 text-sm text-ink-soft">{detail(idea)}</span>}
            </li>
          ))}
        </ul>
      )}
      {total > ideas.length && (
        <Link
          to={address({ only })}
          preventScrollReset
          className="mt-2 block text-sm underline underline-offset-4 print:hidden"
        >
          {texts.all(total)}
        </Link>
      )}
      {children}
    </article>
  );
}

function UnservedCard({ page, findings: { unserved } }: FindingsProps) {
  const texts = useTexts().alignment.findings;
  const address = useAlignmentAddress();
  const at = (number: number) => address({ page: number === 1 ? null : String(number) }, "unserved");
  return (
    <article id="unserved" className="card p-4">
      <Head title={texts.unserved} total={unserved.total} />
      <p className="text-sm text-ink-soft">
        {unserved.total > 0 ? texts.unservedRule : unserved.ofAll === 0 ? texts.withoutGoals : texts.noUnserved}
      </p>
      {unserved.goals.length > 0 && (
        <ul className="mt-2 mb-2 grid gap-1">
          {unserved.goals.map(({ id, title }) => (
            <li key={id}>
              <Link to={asOfPath(`/elements/${id}`, page.asOf)} className="quiet-link">
                <ContentText {...title} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Pagination
        next={unserved.more ? at(unserved.page + 1) : null}
        previous={unserved.page > 1 ? at(unserved.page - 1) : null}
      />
    </article>
  );
}

function Head({ title, total }: { readonly title: string; readonly total: number }) {
  return (
    <h2 className="flex items-baseline gap-2 text-md font-semibold">
      {title}
      <span className="text-lg tabular-nums">{total}</span>
    </h2>
  );
}
