import { currentStore } from "~/db/open-store.server";
import { type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";

/** The log's head as it stands, and how to hear of it from then on. */
export interface FollowedLog {
  /** Sequence number of the last entry. */
  readonly head: bigint;
  /** Calls for every later head until the answered function is called. It says that something changed, never what. */
  listen(heard: (seq: bigint) => void): () => void;
}

/** For pages that stay true while they are open. */
export async function followLog(actor: Actor): Promise<Result<FollowedLog>> {
  if (!may(actor, "read-plans")) return fail({ code: "forbidden", action: "read-plans" });
  const { reader, news } = await currentStore();
  const head = await reader.logHead.findUnique({ where: { id: "head" }, select: { seq: true } });
  return succeed({ head: head?.seq ?? 0n, listen: news.listen });
}

/** The last head this process heard of, at no cost; null before the first. */
export async function lastHeard(): Promise<bigint | null> {
  return (await currentStore()).news.last;
}
