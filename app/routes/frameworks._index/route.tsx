import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/empty-state";
import { LinkButton } from "~/components/link-button";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { titled } from "~/components/titled";
import { UndoBar } from "~/components/undo-bar";
import { requireActor } from "~/http/actor.server";
import { respond } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { useTexts } from "~/i18n/texts-context";
import { loadFrameworks } from "~/services/load-frameworks.server";
import { FrameworkCard } from "./framework-card";
import { presentFrameworks } from "./present-frameworks";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return respond(await loadFrameworks(actor), (list) => presentFrameworks(list, visitOf(request)));
}

export default function Frameworks() {
  const { frameworks, mayEdit, saved, undone, commandId } = useLoaderData<typeof loader>();
  const { frameworks: texts, frameworkForms } = useTexts();
  const { add, paste } = texts.actions;
  return (
    <Page>
      <PageHeader
        title={texts.title}
        lead={texts.lead}
        actions={
          mayEdit && (
            <>
              <LinkButton to="/frameworks/new">{add}</LinkButton>
              <LinkButton to="/frameworks/paste" variant="primary">
                {paste}
              </LinkButton>
            </>
          )
        }
      />
      {saved && !undone && <UndoBar undoes={saved} commandId={`${commandId}-undo`} />}
      {undone && <Notice tone="success">{frameworkForms.edit.undone}</Notice>}
      {frameworks.length === 0 ? (
        <EmptyState {...texts.empty} />
      ) : (
        <ul className="grid gap-4 lg:grid-cols-2">
          {frameworks.map((framework) => (
            <li key={framework.id} className="min-w-0">
              <FrameworkCard framework={framework} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

export const meta = titled<typeof loader>((texts) => texts.frameworks.title);
