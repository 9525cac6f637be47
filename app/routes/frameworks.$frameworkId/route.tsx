import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ContentText } from "~/components/content-text";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { titled } from "~/components/titled";
import { FrameworkId, IdeaId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { idParam } from "~/http/id-param.server";
import { respond } from "~/http/respond.server";
import { useTexts } from "~/i18n/texts-context";
import { loadFramework } from "~/services/load-framework.server";
import { Particulars } from "./particulars";
import { presentFramework } from "./present-framework";
import { TierSection } from "./tier-section";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const frameworkId = idParam(params, "frameworkId", FrameworkId, "framework");
  const moreOf = IdeaId.safeParse(new URL(request.url).searchParams.get("more"));
  return respond(await loadFramework(actor, frameworkId, moreOf.data ?? null), presentFramework);
}

export default function Framework() {
  const framework = useLoaderData<typeof loader>();
  const texts = useTexts().frameworks;
  return (
    <Page>
      <PageHeader
        crumbs={[{ label: texts.title, to: "/frameworks" }]}
        title={<ContentText {...framework.document} />}
        marks={<span className="chip chip-outline tracking-widest tabular-nums">{framework.code}</span>}
        lead={<ContentText {...framework.issuer} />}
      />
      <Particulars framework={framework} />
      <div className="card px-4 sm:px-8">
        {framework.tiers.map((tier) => (
          <TierSection key={tier.id} tier={tier} />
        ))}
      </div>
    </Page>
  );
}

export const meta = titled<typeof loader>((texts, data) =>
  data ? texts.frameworks.codeTitle(data.code) : texts.frameworks.title,
);
