import { Form, Link } from "@remix-run/react";
import { ActionForm } from "~/components/action-form";
import { Button } from "~/components/button";
import { ContentText } from "~/components/content-text";
import { LinkButton } from "~/components/link-button";
import { Section } from "~/components/section";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import { useSending } from "~/components/use-sending";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useAnswerTo, useElementPage } from "./element-context";
import { useElementLinks } from "./element-links";
import type { ElementPage } from "./present-element";

type Idea = ElementPage["ideas"][number];

/** The ideas of frameworks that this implements, and the search that adds to them. */
export function IdeasSection() {
  const { ideas, rights, foundIdeas } = useElementPage().page;
  const texts = useTexts().element.ideas;
  const links = useElementLinks();
  if (ideas.length === 0 && !rights.implement) return null;
  const opener = rights.implement && !foundIdeas && (
    <LinkButton to={links.here({ link: "idea", q: null }, "ideas")} size="small" preventScrollReset>
      {texts.open}
    </LinkButton>
  );
  return (
    <Section id="ideas" title={texts.title} lead={texts.lead} actions={opener || null}>
      {ideas.length === 0 && !foundIdeas && <p className="text-ink-soft">{texts.none}</p>}
      {ideas.length > 0 && (
        <ul className="card px-4">
          {ideas.map((idea) => (
            <IdeaLine key={idea.id} idea={idea} intent={rights.implement ? "unlink-idea" : null} />
          ))}
        </ul>
      )}
      {foundIdeas && <IdeaSearch found={foundIdeas} />}
    </Section>
  );
}

function IdeaSearch({ found }: { readonly found: NonNullable<ElementPage["foundIdeas"]> }) {
  const { ideas: texts, link } = useTexts().element;
  const links = useElementLinks();
  const { words, ideas } = found;
  return (
    <div className="card grid gap-4 p-5">
      <div className="flex flex-wrap items-end gap-4">
        <Form method="get" action="#ideas" className="flex grow flex-wrap items-end gap-4" preventScrollReset>
          <input type="hidden" name="link" value="idea" />
          <div className="min-w-60 grow">
            <TextField type="search" name="q" label={texts.search} defaultValue={words} maxLength={100} />
          </div>
          <Button type="submit">{link.find}</Button>
        </Form>
        <LinkButton to={links.here({ link: null, q: null }, "ideas")} variant="quiet" preventScrollReset>
          {link.close}
        </LinkButton>
      </div>
      {words === "" && ideas.length > 0 && <p className="text-sm text-ink-soft">{texts.first}</p>}
      {ideas.length === 0 && <p className="text-ink-soft">{words === "" ? texts.noIdeas : texts.nothing(words)}</p>}
      <ul>
        {ideas.map((idea) => (
          <IdeaLine key={idea.id} idea={idea} intent="link-idea" />
        ))}
      </ul>
    </div>
  );
}

type IdeaLineProps = { readonly idea: Idea; readonly intent: "link-idea" | "unlink-idea" | null };

function IdeaLine({ idea, intent }: IdeaLineProps) {
  const { frameworks } = useTexts();
  const format = useFormats();
  const links = useElementLinks();
  const { tier, framework } = idea;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-2 first:border-t-0">
      <span className="min-w-0">
        <span className="chip chip-outline mr-2">{framework.code}</span>
        <Link to={links.elsewhere(`/frameworks/${framework.id}#${idea.id}`)} className="quiet-link font-medium">
          <ContentText zh={idea.titleZh} en={idea.titleEn} />
        </Link>
        {tier && (
          <span className="ml-3 text-sm text-ink-soft">
            {frameworks.tierOf(tier.declared, format.text(tier.labelZh, tier.labelEn))}
          </span>
        )}
      </span>
      {intent && <IdeaForm idea={idea} intent={intent} />}
    </li>
  );
}

function IdeaForm({ idea, intent }: { readonly idea: Idea; readonly intent: "link-idea" | "unlink-idea" }) {
  const { page } = useElementPage();
  const { element: texts, frameworks, frameworkForms } = useTexts();
  const format = useFormats();
  const form = `${intent === "link-idea" ? "tie" : "untie"}-${idea.id}`;
  const title = format.text(idea.titleZh, idea.titleEn);
  return (
    <ActionForm
      answer={useAnswerTo(form)}
      labels={frameworkForms.fields}
      hidden={{
        ...{ intent, form, ideaId: idea.id, elementId: page.element.id },
        commandId: `${page.commandId}-i${idea.id.slice(-10)}`,
      }}
      preventScrollReset
    >
      <SubmitButton
        variant={intent === "link-idea" ? "secondary" : "quiet"}
        size="small"
        label={intent === "link-idea" ? texts.ideas.link(title) : texts.ideas.unlink(title)}
        pending={useSending(form)}
      >
        {intent === "link-idea" ? frameworks.link.link : frameworks.link.unlink}
      </SubmitButton>
    </ActionForm>
  );
}
