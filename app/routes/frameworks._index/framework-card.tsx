import { Link } from "@remix-run/react";
import { ContentText } from "~/components/content-text";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { FrameworkSummary } from "./present-frameworks";

/** A framework on a card: its number large, its issuer, and its digits one by one. */
export function FrameworkCard({ framework }: { readonly framework: FrameworkSummary }) {
  const { frameworks: texts } = useTexts();
  const format = useFormats();
  return (
    <article className="card grid h-full content-start gap-4 p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <h2 className="text-xl font-semibold tracking-widest tabular-nums">
          <Link to={`/frameworks/${framework.id}`} className="quiet-link">
            {framework.code}
          </Link>
        </h2>
        <div className="min-w-0">
          <p className="font-semibold">
            <ContentText {...framework.document} />
          </p>
          <p className="text-sm text-ink-soft">
            <ContentText {...framework.issuer} />
          </p>
        </div>
      </div>
      <ul className="flex flex-wrap gap-2">
        {framework.tiers.map(({ id, open, declared, label }) => (
          <li key={id} className={open ? "chip chip-outline border-dashed text-ink-soft" : "chip"}>
            {open ? `${declared} · ${texts.openIdea}` : texts.tierOf(declared, format.text(label.zh, label.en))}
          </li>
        ))}
      </ul>
    </article>
  );
}
