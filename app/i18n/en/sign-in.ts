import type { ShapeOf } from "../catalogue";
import type { signIn as zh } from "../zh-CN/sign-in";

export const signIn = {
  title: "Sign in",
  lead: "Use the e-mail and password you set. The first time, open the sign-in link you were given.",
  email: "E-mail",
  password: "Password",
  passwordHint: "At least 12 characters.",
  submit: "Sign in",
  signedOut: "You are signed out.",
  invitation: {
    title: "First sign-in",
    lead: (role) => `You will be signed in as ${role}. This link works once.`,
    confirm: "Sign me in",
    setUp: "Set an e-mail and a password for next time.",
    emailLabel: "Your e-mail",
    newPassword: "Choose a password",
    expired: {
      title: "This link no longer works",
      why: "A sign-in link works once, within a day.",
      next: "Ask an administrator for a new one.",
    },
  },
} satisfies ShapeOf<typeof zh>;
