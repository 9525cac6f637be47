import type { LoaderFunctionArgs } from "@remix-run/node";
import { mostKnown } from "~/components/timeline-known";
import { PlanId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { idParam } from "~/http/id-param.server";
import { respond } from "~/http/respond.server";
import { idsIn } from "~/http/timeline-query.server";
import { wordingOf } from "~/http/wording.server";
import { loadKnownRows } from "~/services/load-known-rows.server";
import { loadTimelineBranch } from "~/services/load-timeline-branch.server";
import { branchParam } from "./branch-param.server";
import { presentBranch, presentKnown } from "./present-branch";

/** Rows of a timeline as JSON: a branch of it, or with `?known=` how given rows stood on a day. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const known = new URL(request.url).searchParams.get("known");
  if (known !== null) {
    return respond(await loadKnownRows(actor, planId, idsIn(known, mostKnown), asOfParam(request)), presentKnown);
  }
  const query = branchParam(request);
  const branch = await loadTimelineBranch(actor, planId, query, asOfParam(request));
  const wording = await wordingOf(request);
  return respond(branch, (facts) => presentBranch(facts, query, wording));
}
