import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/empty-state";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { titled } from "~/components/titled";
import { requireActor } from "~/http/actor.server";
import { respond } from "~/http/respond.server";
import { useTexts } from "~/i18n/texts-context";
import { loadFrameworks } from "~/services/load-frameworks.server";
import { FrameworkCard } from "./framework-card";
import { presentFrameworks } from "./present-frameworks";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return respond(await loadFrameworks(actor), presentFrameworks);
}

export default function Frameworks() {
  const frameworks = useLoaderData<typeof loader>();
  const texts = useTexts().frameworks;
  return (
    <Page>
      <PageHeader title={texts.title} lead={texts.lead} />
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
