import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import type { MemberId } from "~/domain/ids";
import { hashOfSecret, welcomePath } from "~/services/invitation-secret.server";

/** A sign-in link as whoever made it is shown it, once: it can't be read again. */
export interface MadeLink {
  readonly memberId: MemberId;
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** The link that was just made with this secret. */
export async function madeLink(secret: string): Promise<MadeLink> {
  const view = presentView((await currentStore()).writer);
  const link = await view.first("invitation", { secretHash: hashOfSecret(secret) });
  if (!link) throw new Error("a link that was made isn't there");
  return { memberId: link.memberId, path: welcomePath(secret), expiresAt: link.expiresAt };
}
