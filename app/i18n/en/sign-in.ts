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
    endsSecondFactor: "Your second factor ends with it; once signed in, you can set up a new one.",
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
  provider: { general: "single sign-on", by: (name) => `Sign in with ${name}` },
  second: {
    title: "Second step",
    lead: "The password is right. Now give the code your authenticator shows.",
    code: "Code",
    hint: "Six figures; without the device at hand, one of your spare codes.",
    submit: "Verify and sign in",
    back: "Start again",
  },
  ways: {
    title: "Ways to sign in",
    lead: "A second factor and single sign-on, for your own account only.",
    changed: "Your ways to sign in have been changed.",
    endedByLink:
      "Your password is set, and the former second factor is off. Set one up again below, with the device you have now.",
    tiedNow: "Tied: from now on you can sign in by it.",
    isTied: (name) => `Tied to your ${name}.`,
    isNotTied: (name) => `Once tied, you can sign in by ${name} without a password.`,
    tie: "Tie",
    untie: "Untie",
    second: {
      title: "Second factor",
      isOn: "On. Beside the password, signing in takes a code from your authenticator.",
      isOff: "Off. Once on, signing in takes a code from an authenticator on your phone beside the password.",
      scan: "Scan this picture with the authenticator on your phone.",
      picture: "QR code for an authenticator",
      typed: "If you can't scan it, type the key:",
      spare:
        "Keep these spare codes in a safe place: each takes the place of one code when the device is lost. They are shown only now.",
      code: "Code",
      codeHint: "The six figures your authenticator shows now, to make sure that it works.",
      confirm: "Turn on",
      password: "Present password",
      begin: "Set up a second factor",
      end: "Turn off the second factor",
    },
  },
} satisfies ShapeOf<typeof zh>;
