import { classNames } from "~/components/class-names";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { IdeaItem } from "./idea-item";
import type { TierView } from "./present-framework";

/** A tier as its digit stands in the code: the figure large, its ideas beside it, and a line for each still to be filled in. */
export function TierSection({ tier }: { readonly tier: TierView }) {
  const texts = useTexts().frameworks;
  const format = useFormats();
  const { kind, declared, label, ideas } = tier;
  const missing = kind === "value" ? 0 : Math.max(0, declared - ideas.length);
  const name = format.text(label.zh, label.en);
  const heading = kind === "ideas" ? texts.tierOf(declared, name) : name || texts.openIdea;
  return (
    <section
      aria-labelledby={tier.id}
      className="grid gap-x-8 gap-y-3 border-line py-6 not-first:border-t sm:grid-cols-[72px_minmax(0,1fr)] sm:py-8"
    >
      <p
        aria-hidden="true"
        className={classNames(
          "leading-[64px] font-light whitespace-nowrap tabular-nums text-ink sm:text-right",
          declared < 10 ? "text-[64px]" : "text-[44px]",
        )}
      >
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
            <IdeaItem key={idea.id} idea={idea} number={index + 1} />
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
