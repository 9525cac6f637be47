import { z } from "zod";
import { isTrivial } from "~/auth/trivial-password";
import { CommandId } from "~/domain/ids";
import { line } from "~/domain/text";

export const shortestPassword = 12;
export const longestPassword = 128;

const Email = z
  .string({ error: "email-invalid" })
  .trim()
  .toLowerCase()
  .max(254, "email-invalid")
  .pipe(z.email("email-invalid"));

/** What an existing account signs in with. */
export const Credentials = z.object({
  email: Email,
  password: z.string({ error: "password-missing" }).min(1, "password-missing").max(1000, "password-too-long"),
  /** Where to go then. */
  next: z.string().optional(),
});
export type Credentials = z.infer<typeof Credentials>;

const newPassword = z
  .string({ error: "password-missing" })
  .min(shortestPassword, "password-too-short")
  .max(longestPassword, "password-too-long");

/** What a person fills in who has a link for a new password. */
export const NewPassword = z.object({ commandId: CommandId, password: newPassword });
export type NewPassword = z.infer<typeof NewPassword>;

/** What a person fills in who changes their password. */
export const ChangePassword = z.object({
  intent: z.literal("change-password"),
  currentPassword: z.string({ error: "password-missing" }).min(1, "password-missing").max(1000, "password-too-long"),
  newPassword,
});
export type ChangePassword = z.infer<typeof ChangePassword>;

/** What a person who takes up an invitation fills in. */
export const Welcome = z
  .object({
    commandId: CommandId,
    email: Email,
    displayName: line(60).refine((name) => name !== "", "text-missing"),
    password: newPassword,
  })
  .refine(({ email, password }) => !isTrivial(password, email), { error: "password-trivial", path: ["password"] });
export type Welcome = z.infer<typeof Welcome>;
