import type { Store } from "~/db/store.server";

/** Notes that an account has just been signed in with. */
export async function noteSignIn(store: Store, userId: string): Promise<void> {
  await store.writer.user.updateMany({ where: { id: userId }, data: { lastSignInAt: new Date() } });
}

/** When each of these accounts was last signed in with, by account (milliseconds); those that never were are left out. */
export async function readLastSignIns(store: Store, userIds: readonly string[]): Promise<Map<string, number>> {
  const users = await store.reader.user.findMany({
    where: { id: { in: [...userIds] } },
    select: { id: true, lastSignInAt: true },
  });
  return new Map(
    users.flatMap(({ id, lastSignInAt }) => (lastSignInAt ? [[id, lastSignInAt.getTime()] as const] : [])),
  );
}

/** What an account signs in with, for checking and opening sessions alone: no page shows it. */
export async function emailOf(store: Store, userId: string): Promise<string | null> {
  const user = await store.reader.user.findUnique({ where: { id: userId }, select: { email: true } });
  return user?.email ?? null;
}

/** Puts another password in the place of an account's. */
export async function replacePassword(store: Store, userId: string, hash: string): Promise<void> {
  await store.writer.account.updateMany({ where: { userId, providerId: "credential" }, data: { password: hash } });
}

/** Whether a code from a device is asked for after an account's password. */
export async function readSecondFactor(store: Store, userId: string): Promise<boolean> {
  const user = await store.reader.user.findUnique({ where: { id: userId }, select: { twoFactorEnabled: true } });
  return user?.twoFactorEnabled ?? false;
}

/** Ends an account's second factor, its key and spare codes with it: from now on the password alone is asked for. */
export async function dropSecondFactor(store: Store, userId: string): Promise<void> {
  await store.writer.$transaction([
    store.writer.twoFactor.deleteMany({ where: { userId } }),
    store.writer.user.updateMany({ where: { id: userId }, data: { twoFactorEnabled: false } }),
  ]);
}

/** Deletes an account with its e-mail, password and sessions. */
export async function forgetAccount(store: Store, userId: string): Promise<void> {
  await store.writer.user.deleteMany({ where: { id: userId } });
}
