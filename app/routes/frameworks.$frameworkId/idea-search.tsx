import { Form } from "@remix-run/react";
import { Button } from "~/components/button";
import { ContentText } from "~/components/content-text";
import { HealthMark } from "~/components/health-mark";
import { LinkButton } from "~/components/link-button";
import { TextField } from "~/components/text-field";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useFrameworkAddress } from "./framework-context";
import { LinkForm } from "./link-form";
import type { FrameworkView, IdeaView } from "./present-framework";

type Found = NonNullable<FrameworkView["found"]>;

/** Finds goals, measures and tasks to be linked with an idea, in every plan the reader sees. */
export function IdeaSearch({ idea, found }: { readonly idea: IdeaView; readonly found: Found }) {
  const texts = useTexts().frameworks.link;
  const address = useFrameworkAddress();
  return (
    <div className="card col-start-2 my-2 grid gap-4 p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <p className="text-sm text-ink-soft">{texts.lead}</p>
        <LinkButton to={address({ link: null, q: null }, idea.id)} variant="quiet" size="small" preventScrollReset>
          {texts.close}
        </LinkButton>
      </div>
      <Form method="get" action={`#${idea.id}`} className="flex flex-wrap items-end gap-4" preventScrollReset>
        <input type="hidden" name="link" value={idea.id} />
        <div className="min-w-60 grow">
          <TextField type="search" name="q" label={texts.search} defaultValue={found.words} maxLength={100} autoFocus />
        </div>
        <Button type="submit">{texts.find}</Button>
      </Form>
      {found.elements.length === 0 ? (
        <p className="text-ink-soft">{found.words === "" ? texts.say : texts.nothing(found.words)}</p>
      ) : (
        <FoundElements idea={idea} found={found} />
      )}
    </div>
  );
}

function FoundElements({ idea, found }: { readonly idea: IdeaView; readonly found: Found }) {
  const { frameworks, common } = useTexts();
  const texts = frameworks.link;
  const format = useFormats();
  return (
    <>
      <ul>
        {found.elements.map(({ id, kind, title, plan, health }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-2"
          >
            <span className="min-w-0">
              <span className="font-medium">
                <ContentText {...title} />
              </span>
              <span className="block text-sm text-ink-soft">
                {common.kinds[kind]} · <ContentText {...plan} />
              </span>
            </span>
            <span className="flex items-center gap-4">
              <HealthMark health={health} />
              <LinkForm
                intent="link-idea"
                ideaId={idea.id}
                elementId={id}
                label={texts.linkNamed(format.text(title.zh, title.en))}
              >
                {texts.link}
              </LinkForm>
            </span>
          </li>
        ))}
      </ul>
      {found.more && <p className="text-sm text-ink-soft">{texts.more(found.elements.length)}</p>}
    </>
  );
}
