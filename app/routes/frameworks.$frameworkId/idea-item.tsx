import { Link } from "@remix-run/react";
import { ContentText } from "~/components/content-text";
import { HealthMark } from "~/components/health-mark";
import { LinkButton } from "~/components/link-button";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useFramework, useFrameworkAddress } from "./framework-context";
import { IdeaSearch } from "./idea-search";
import { LinkForm } from "./link-form";
import type { IdeaView } from "./present-framework";

/** An idea with the words of its source, what implements it, and the search for more. */
export function IdeaItem({ idea, number }: { readonly idea: IdeaView; readonly number: number }) {
  const texts = useTexts().frameworks;
  const { framework } = useFramework();
  const format = useFormats();
  const address = useFrameworkAddress();
  const { implementing, count, clause } = idea;
  const searching = framework.found?.ideaId === idea.id;
  return (
    <li id={idea.id} className="grid grid-cols-[24px_minmax(0,1fr)] items-baseline gap-y-1 border-b border-line py-2.5">
      <span className="text-sm tabular-nums text-ink-soft">{number}</span>
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="text-md font-medium">
          <ContentText {...idea.title} />
        </span>
        <span className="flex items-baseline gap-3 text-sm text-ink-soft">
          {count === 0 ? texts.notLinked : texts.linked(count)}
          {framework.mayLink && !searching && (
            <LinkButton
              to={address({ link: idea.id, q: null }, idea.id)}
              size="small"
              variant="quiet"
              preventScrollReset
              aria-label={texts.link.openFor(format.text(idea.title.zh, idea.title.en))}
            >
              {texts.link.open}
            </LinkButton>
          )}
        </span>
      </span>
      {(clause.zh || clause.en) && (
        <p className="col-start-2 max-w-192 text-sm whitespace-pre-line text-ink-soft">
          <ContentText {...clause} />
        </p>
      )}
      {implementing.length > 0 && (
        <ul aria-label={texts.implementedBy} className="col-start-2 grid gap-1">
          {implementing.map((element) => (
            <Implementing key={element.id} idea={idea} element={element} />
          ))}
          {count > implementing.length && (
            <li>
              <Link
                to={address({ more: idea.id }, idea.id)}
                preventScrollReset
                className="text-sm underline underline-offset-4"
              >
                {texts.more(count)}
              </Link>
            </li>
          )}
        </ul>
      )}
      {searching && framework.found && <IdeaSearch idea={idea} found={framework.found} />}
    </li>
  );
}

type ImplementingProps = { readonly idea: IdeaView; readonly element: IdeaView["implementing"][number] };

function Implementing({ idea, element }: ImplementingProps) {
  const { common, frameworks } = useTexts();
  const format = useFormats();
  const { id, kind, title, health, progressBp, removable } = element;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 text-sm">
      <span className="text-ink-soft">{common.kinds[kind]}</span>
      <Link to={`/elements/${id}`} className="quiet-link font-medium">
        <ContentText {...title} />
      </Link>
      {health && <HealthMark health={health} />}
      {progressBp !== null && <span className="tabular-nums text-ink-soft">{format.percent(progressBp)}</span>}
      {removable && (
        <LinkForm
          intent="unlink-idea"
          ideaId={idea.id}
          elementId={id}
          label={frameworks.link.unlinkNamed(format.text(title.zh, title.en))}
        >
          {frameworks.link.unlink}
        </LinkForm>
      )}
    </li>
  );
}
