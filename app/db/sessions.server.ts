import type { Store } from "~/db/store.server";

/** Ends every session of an account: whoever used it has to sign in again. */
export async function endSessionsOf(store: Store, userId: string): Promise<void> {
  await store.writer.session.deleteMany({ where: { userId } });
}

/** Ends the one session that this token opens. */
export async function endSession(store: Store, token: string): Promise<void> {
  await store.writer.session.deleteMany({ where: { token } });
}

/** Ends the sessions of an account that began before an instant. */
export async function endSessionsBegunBefore(store: Store, userId: string, instant: Date): Promise<void> {
  await store.writer.session.deleteMany({ where: { userId, createdAt: { lt: instant } } });
}

/** Ends one session of an account by its id; nothing where it isn't that account's. */
export async function endSessionOf(store: Store, userId: string, sessionId: string): Promise<void> {
  await store.writer.session.deleteMany({ where: { id: sessionId, userId } });
}

/** Ends every session of an account but one. */
export async function endSessionsBeside(store: Store, userId: string, sessionId: string): Promise<void> {
  await store.writer.session.deleteMany({ where: { userId, id: { not: sessionId } } });
}

/** A session as it may be shown: never its token, nor where it was opened from. */
export interface OpenSession {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: Date;
  /** Known to a few minutes. */
  readonly updatedAt: Date;
  readonly userAgent: string | null;
}

/** The sessions that began and were last seen after these instants, the latest seen first; of one account if it is given. */
export function readSessions(
  store: Store,
  { begun, seen, take, userId }: { begun: Date; seen: Date; take: number; userId?: string },
): Promise<OpenSession[]> {
  return store.reader.session.findMany({
    where: { createdAt: { gt: begun }, updatedAt: { gt: seen }, ...(userId === undefined ? {} : { userId }) },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    select: { id: true, userId: true, createdAt: true, updatedAt: true, userAgent: true },
    take,
  });
}
