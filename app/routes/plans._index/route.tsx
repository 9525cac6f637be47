import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AsOfBanner } from "~/components/as-of-banner";
import { AsOfForm } from "~/components/as-of-form";
import { asOfPath } from "~/components/as-of-path";
import { EmptyState } from "~/components/empty-state";
import { LinkButton } from "~/components/link-button";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { Pagination } from "~/components/pagination";
import { PlanCard } from "~/components/plan-card";
import { titled } from "~/components/titled";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { pageParam } from "~/http/page-param.server";
import { respond } from "~/http/respond.server";
import { useTexts } from "~/i18n/texts-context";
import { loadPlans, type PlansFacts } from "~/services/load-plans.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return respond(await loadPlans(actor, pageParam(request), asOfParam(request)), (facts): PlansFacts => facts);
}

export default function Plans() {
  const { plans, today, asOf, mayCreate, page, hasMore } = useLoaderData<typeof loader>();
  const words = useTexts().plans;
  const create = mayCreate && asOf === null && (
    <LinkButton to="/plans/new" variant="primary">
      {words.new}
    </LinkButton>
  );
  return (
    <Page>
      <PageHeader
        banner={asOf && <AsOfBanner asOf={asOf} />}
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <AsOfForm asOf={asOf} today={today} />
            {create}
          </>
        }
      />
      {plans.length === 0 ? (
        <EmptyState title={words.empty.title} why={words.empty.why} next={words.empty.next} />
      ) : (
        <div className="grid gap-4 md:grid-cols-2">
          {plans.map((summary) => (
            <PlanCard key={summary.plan.id} {...{ summary, today, asOf }} withPhases />
          ))}
        </div>
      )}
      <Pagination
        next={hasMore ? asOfPath(`/plans?page=${page + 1}`, asOf) : null}
        previous={page > 1 ? asOfPath(`/plans?page=${page - 1}`, asOf) : null}
      />
    </Page>
  );
}

export const meta = titled<typeof loader>((texts) => texts.plans.title);
