import { redirect } from "@remix-run/node";
import { signedInOf } from "~/auth/signed-in.server";
import type { Actor } from "~/domain/permissions";

/** Who asks, or null where nobody is signed in. Read once a request. */
export async function actorOf(request: Request): Promise<Actor | null> {
  return (await signedInOf(request))?.actor ?? null;
}

/**
 * Who asks. Every loader and action that isn't for everyone calls it for itself: a parent's guard guards no child.
 * @throws {Response} a redirect to the sign-in page, which leads back here
 */
export async function requireActor(request: Request): Promise<Actor> {
  const actor = await actorOf(request);
  if (!actor) throw redirect(signInPath(request));
  return actor;
}

function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const here = `${pathname}${search}`;
  return here === "/" ? "/sign-in" : `/sign-in?${new URLSearchParams({ next: here })}`;
}
