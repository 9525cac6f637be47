import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ChapterList } from "~/components/handbook/chapter-list";
import { keyAreas } from "~/components/keys/key-strokes";
import { KeyTable } from "~/components/keys/key-table";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { titled } from "~/components/titled";
import { requireActor } from "~/http/actor.server";
import { preferencesOf } from "~/http/preferences.server";
import { problemResponse } from "~/http/respond.server";
import { useTexts } from "~/i18n/texts-context";
import { chapterNamed, chaptersIn } from "./chapters.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request);
  const { locale } = preferencesOf(request);
  const chapter = chapterNamed(locale, params.chapter ?? "");
  if (!chapter) throw problemResponse({ code: "not-found", entity: "page" });
  return json({ chapter, chapters: chaptersIn(locale).map(({ slug, title }) => ({ slug, title })) });
}

export default function HandbookChapter() {
  const { chapter, chapters } = useLoaderData<typeof loader>();
  const texts = useTexts().help.handbook;
  return (
    <Page>
      <div className="handbook">
        <ChapterList chapters={chapters} current={chapter.slug} label={texts.title} />
        <article className="grid content-start gap-6">
          <PageHeader title={chapter.title} />
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the handbook's text is the house's own */}
          <div className="prose" dangerouslySetInnerHTML={{ __html: chapter.html }} />
          {chapter.slug === "keyboard" && <KeyTable level={2} areas={keyAreas} />}
        </article>
      </div>
    </Page>
  );
}

export const meta = titled<typeof loader>((texts, data) => data?.chapter.title ?? texts.help.handbook.title);
