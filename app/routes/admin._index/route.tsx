import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireActor } from "~/http/actor.server";
import { problemResponse } from "~/http/respond.server";
import { findAdministration } from "~/services/find-administration.server";

/** Leads on to the first page of administration that is open to whoever asks. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const pages = findAdministration(actor);
  if (!pages.ok) throw problemResponse(pages.problem);
  return redirect(`/admin/${pages.value[0]}`);
}
