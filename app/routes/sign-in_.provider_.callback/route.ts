import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { forgottenErrand } from "~/auth/errand-cookie.server";
import { arriveFromProvider } from "~/auth/sign-in-by-provider.server";
import { localPath } from "~/http/local-path.server";

/** Where the identity provider sends people back to. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const arrived = await arriveFromProvider({ request, address: context.clientAddress });
  const headers = arrived.ok && arrived.value.kind === "signed-in" ? arrived.value.headers : new Headers();
  headers.append("Set-Cookie", forgottenErrand());
  if (!arrived.ok) return redirect(`/sign-in?refused=${arrived.problem.code}`, { status: 303, headers });
  const to = arrived.value.kind === "tied" ? "/account/sign-in?tied" : localPath(arrived.value.next);
  return redirect(to, { status: 303, headers });
}
