import { type SignedIn, signedInOf } from "~/auth/signed-in.server";
import { requireActor } from "~/http/actor.server";

/** Who asks, with their account and session, for what is about these. @throws {Response} as `requireActor` does */
export async function requireSignedIn(request: Request): Promise<SignedIn> {
  await requireActor(request);
  const signedIn = await signedInOf(request);
  if (!signedIn) throw new Response(null, { status: 401 });
  return signedIn;
}
