import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "~/auth/sign-out.server";
import { formOf } from "~/http/form-of.server";
import { problemResponse } from "~/http/respond.server";

/** There is nothing to read here: the button stands in the account menu. */
export function loader() {
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}

/** Ends this session, or with `everywhere=1` all of its account's; whoever isn't signed in stays so. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  if (!form.ok) return problemResponse(form.problem);
  const headers = await signOut({ request, address: context.clientAddress }, form.value.get("everywhere") === "1");
  return redirect("/sign-in?signedOut=1", { status: 303, headers });
}
