import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/button";
import { EmptyState } from "~/components/empty-state";
import { FoundList } from "~/components/finder/found-list";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { TextField } from "~/components/text-field";
import { titled } from "~/components/titled";
import { requireActor } from "~/http/actor.server";
import { respond } from "~/http/respond.server";
import { wordsParam } from "~/http/words-param.server";
import { useTexts } from "~/i18n/texts-context";
import { findAnything } from "~/services/find-anything.server";
import { presentFindings, presentOpen } from "./present-findings";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const words = wordsParam(request);
  return respond(await findAnything(actor, words), (findings) => ({
    ...{ words, found: presentFindings(findings), open: presentOpen(findings) },
  }));
}

export default function Find() {
  const { words, found } = useLoaderData<typeof loader>();
  const texts = useTexts();
  return (
    <Page width="reading">
      <PageHeader title={texts.help.find.title} lead={texts.help.find.lead} />
      <Form action="/find" role="search" className="flex items-end gap-3">
        <TextField name="q" type="search" label={texts.help.find.label} defaultValue={words} autoFocus />
        <Button type="submit">{texts.common.actions.search}</Button>
      </Form>
      {words !== "" && found.length === 0 ? (
        <EmptyState title={texts.help.find.nothing(words)} why={texts.help.find.why} next={texts.help.find.next} />
      ) : (
        <FoundList found={found} />
      )}
    </Page>
  );
}

export const meta = titled<typeof loader>((texts) => texts.help.find.title);
