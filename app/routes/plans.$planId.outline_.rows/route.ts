import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import type { GridAnswer } from "~/components/plan-grid/grid-row";
import { PlanId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { idParam } from "~/http/id-param.server";
import { parseForm } from "~/http/parse-form.server";
import { problemResponse, respond } from "~/http/respond.server";
import { loadOutlineBranch } from "~/services/load-outline-branch.server";
import { loadOutlineChanges } from "~/services/load-outline-changes.server";
import { carryOut, GridCommand } from "./carry-out.server";
import { presentBranch, presentChanges } from "./present-rows";
import { branchQuery, sinceParam } from "./rows-query.server";

/** Rows of an outline as JSON: those of a branch, or with `?since=` what has changed since then. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const since = sinceParam(request);
  if (since !== null) return respond(await loadOutlineChanges(actor, planId, since), presentChanges);
  const query = branchQuery(request);
  const branch = await loadOutlineBranch(actor, planId, query, asOfParam(request));
  return respond(branch, (facts) => presentBranch(facts, query));
}

/** Carries a command out, and answers with what has changed since the sequence number its page knew. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const command = await parseForm(request, GridCommand);
  if (asOfParam(request)) return problemResponse({ code: "as-of-read-only" });
  if (!command.ok) return problemResponse(command.problem);
  const result = await carryOut(actor, command.value);
  if (!result.ok) return problemResponse(result.problem);
  const { commandId, changes: count } = result.value;
  const changed = await loadOutlineChanges(actor, planId, sinceParam(request) ?? 0);
  if (!changed.ok) return problemResponse(changed.problem);
  return json<GridAnswer>({ commandId, count, changes: presentChanges(changed.value) });
}
