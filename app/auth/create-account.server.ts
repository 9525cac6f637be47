import { randomUUID } from "node:crypto";
import { hashPassword } from "~/auth/passwords.server";
import type { Store } from "~/db/store.server";

/** Whether an account signs in with this e-mail. */
export async function hasAccount(store: Store, email: string): Promise<boolean> {
  return (await store.writer.user.count({ where: { email } })) > 0;
}

/**
 * Makes an account in better-auth's tables, whole or not at all. It may do nothing until a member is tied to it, and it
 * bears no name: names live with persons alone.
 * @returns the account's id, or null where the e-mail has one already
 */
export async function createAccount(
  store: Store,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<string | null> {
  const id = randomUUID();
  const credential = {
    id: randomUUID(),
    accountId: id,
    providerId: "credential",
    password: await hashPassword(password),
  };
  try {
    await store.writer.user.create({ data: { id, name: "", email, accounts: { create: credential } } });
    return id;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "P2002") return null;
    throw error;
  }
}
