import type { ShapeOf } from "../catalogue";
import type { signIn as zh } from "../zh-CN/sign-in";

export const signIn = {
  title: "Sign in",
  lead: "Use the e-mail and password you set. The first time, open the sign-in link you were given.",
  email: "E-mail",
  password: "Password",
  showPassword: "Show password",
  hidePassword: "Hide password",
  submit: "Sign in",
  signedOut: "You are signed out.",
  noAccount: "No account, or password forgotten? Ask an administrator for a sign-in link.",
  newPassword: {
    title: "A new password",
    lead: (name) =>
      `${name === "" ? "Set" : `${name}: set`} a new password for your account; the e-mail stays. This link works once, and sessions on other devices end.`,
    password: "New password",
    submit: "Set it and sign in",
  },
  invitation: {
    title: "First sign-in",
    lead: "Check who you will be, and set an e-mail and a password for next time. This link works once.",
    role: "Role",
    unit: "Department",
    email: "Your e-mail",
    emailHint:
      "For signing in; nobody else sees it. If you have an account already, give its e-mail and password: the new role is added to it.",
    displayName: "Name",
    displayNameHint: "Shown beside what you report.",
    password: "Choose a password",
    passwordHint: "At least 12 characters; no common words, no runs of keys, not your e-mail.",
    submit: "Sign me in",
    expired: {
      title: "This link no longer works",
      why: "A sign-in link works once, within 24 hours.",
      next: "If you have set a password with it, sign in with that; otherwise ask an administrator for a new link.",
      toSignIn: "To sign-in",
    },
  },
} satisfies ShapeOf<typeof zh>;
