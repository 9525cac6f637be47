import { Link } from "@remix-run/react";
import { ContentText } from "~/components/content-text";
import { HealthMark } from "~/components/health-mark";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { IdeaView, TierView } from "./present-framework";

/** A tier as its digit stands in the code: the figure large, its ideas beside it, and a line for each still to be filled in. */
export function TierSection({ tier }: { readonly tier: TierView }) {
  const texts = useTexts().frameworks;
  const format = useFormats();
  const { kind, declared, label, ideas } = tier;
  const missing = kind === "value" ? 0 : Math.max(0, declared - ideas.length);
  const heading =
    kind === "open" ? format.text(label.zh, label.en) : texts.tierOf(declared, format.text(label.zh, label.en));
  return (
    <section
      aria-labelledby={tier.id}
      className="grid gap-x-8 gap-y-3 border-line py-6 not-first:border-t sm:grid-cols-[72px_minmax(0,1fr)] sm:py-8"
    >
      <p aria-hidden="true" className="text-[64px] leading-[64px] font-light tabular-nums text-ink sm:text-right">
        {declared}
      </p>
      <div className="grid min-w-0 content-start gap-3">
        <div>
          <h2 id={tier.id} className="text-lg font-semibold">
            {heading}
          </h2>
          <p className="text-sm text-ink-soft">
            {kind === "value"
              ? texts.tierKinds.value
              : missing === 0
                ? texts.complete(declared)
                : texts.entered(ideas.length, declared)}
          </p>
        </div>
        <ol className="grid">
          {ideas.map((idea, index) => (
            <Idea key={idea.id} idea={idea} number={index + 1} />
          ))}
          {Array.from({ length: missing }, (_, index) => ideas.length + index + 1).map((number) => (
            <li
              key={number}
              className="grid grid-cols-[24px_minmax(0,1fr)] items-baseline border-b border-dashed border-line-strong py-2.5 text-ink-soft"
            >
              <span className="text-sm tabular-nums">{number}</span>
              <span className="text-sm">{texts.openIdea}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Idea({ idea, number }: { readonly idea: IdeaView; readonly number: number }) {
  const texts = useTexts().frameworks;
  const { implementing, count } = idea;
  return (
    <li id={idea.id} className="grid grid-cols-[24px_minmax(0,1fr)] items-baseline gap-y-1 border-b border-line py-2.5">
      <span className="text-sm tabular-nums text-ink-soft">{number}</span>
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="text-md font-medium">
          <ContentText {...idea.title} />
        </span>
        <span className="text-sm text-ink-soft">{count === 0 ? texts.notLinked : texts.linked(count)}</span>
      </span>
      {implementing.length > 0 && (
        <ul aria-label={texts.implementedBy} className="col-start-2 grid gap-1">
          {implementing.map((element) => (
            <Implementing key={element.id} {...element} />
          ))}
          {count > implementing.length && (
            <li>
              <Link
                to={`?more=${idea.id}#${idea.id}`}
                preventScrollReset
                className="text-sm underline underline-offset-4"
              >
                {texts.more(count)}
              </Link>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

function Implementing({ id, kind, title, health, progressBp }: IdeaView["implementing"][number]) {
  const { kinds } = useTexts().common;
  const format = useFormats();
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 text-sm">
      <span className="text-ink-soft">{kinds[kind]}</span>
      <Link to={`/elements/${id}`} className="quiet-link font-medium">
        <ContentText {...title} />
      </Link>
      {health && <HealthMark health={health} />}
      {progressBp !== null && <span className="tabular-nums text-ink-soft">{format.percent(progressBp)}</span>}
    </li>
  );
}
