import { z } from "zod";

/** Six figures from a device, or a spare code; spaces that people type between them are left out. */
const Code = z
  .string({ error: "passcode-missing" })
  .transform((code) => code.replaceAll(/\s/g, ""))
  .pipe(z.string().min(6, "passcode-missing").max(40, "code-missing"));

export const SecondFactorCode = z.object({ code: Code, next: z.string().optional() });

const password = z.string({ error: "password-missing" }).min(1, "password-missing").max(1000, "password-too-long");

/** What one may do about one's own ways to sign in. */
export const SignInWays = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("begin-second-factor"), password }),
    z.object({ intent: z.literal("confirm-second-factor"), code: Code }),
    z.object({ intent: z.literal("end-second-factor"), password }),
    z.object({ intent: z.literal("untie") }),
  ],
  "intent-unknown",
);
export type SignInWays = z.infer<typeof SignInWays>;
