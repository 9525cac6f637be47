import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { errandCookie } from "~/auth/errand-cookie.server";
import { leaveForProvider } from "~/auth/identity-provider.server";
import { formOf } from "~/http/form-of.server";
import { localPath } from "~/http/local-path.server";
import { problemResponse } from "~/http/respond.server";

/** There is nothing to read here: the button stands on the sign-in page. */
export function loader() {
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}

/** Leads to the identity provider, to sign in there or, with `tie=1`, to tie the identity to one's account here. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await formOf(request);
  if (!form.ok) return problemResponse(form.problem);
  const wish = { next: localPath(form.value.get("next")), tie: form.value.get("tie") === "1" };
  const left = await leaveForProvider(wish);
  if (!left.ok && left.problem.code === "not-found") return problemResponse(left.problem);
  if (!left.ok) return redirect("/sign-in?refused=provider-refused", 303);
  return redirect(left.value.to.href, { status: 303, headers: { "Set-Cookie": errandCookie(left.value.errand) } });
}
