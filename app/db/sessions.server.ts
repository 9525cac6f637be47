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
