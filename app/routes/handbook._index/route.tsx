import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ChapterList } from "~/components/handbook/chapter-list";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { titled } from "~/components/titled";
import { requireActor } from "~/http/actor.server";
import { preferencesOf } from "~/http/preferences.server";
import { useTexts } from "~/i18n/texts-context";
import { chaptersIn } from "../handbook.$chapter/chapters.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request);
  const chapters = chaptersIn(preferencesOf(request).locale);
  return json({ chapters: chapters.map(({ slug, title }) => ({ slug, title })) });
}

export default function Handbook() {
  const { chapters } = useLoaderData<typeof loader>();
  const texts = useTexts().help.handbook;
  return (
    <Page width="reading">
      <PageHeader title={texts.title} lead={texts.lead} />
      <ChapterList chapters={chapters} current={null} label={texts.title} />
    </Page>
  );
}

export const meta = titled<typeof loader>((texts) => texts.help.handbook.title);
