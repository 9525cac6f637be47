import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { PlanId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { idParam } from "~/http/id-param.server";
import { respond } from "~/http/respond.server";
import { loadAlignment } from "~/services/load-alignment.server";
import { AlignmentBody } from "./alignment-body";
import { alignmentSight } from "./alignment-sight.server";
import { presentAlignment } from "./present-alignment";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const sight = alignmentSight(request);
  return respond(await loadAlignment(actor, planId, sight, asOfParam(request)), (facts) =>
    presentAlignment(facts, sight),
  );
}

export default function Alignment() {
  return <AlignmentBody page={useLoaderData<typeof loader>()} />;
}

export const meta = titled<typeof loader>((texts) => texts.alignment.title);
