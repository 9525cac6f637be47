import type { ShapeOf } from "../catalogue";
import type { account as zh } from "../zh-CN/account";

export const account = {
  title: "Account and password",
  lead: "Who you are here, where you are signed in, and your password.",
  who: "Who you are",
  name: "Name",
  unit: "Unit",
  roles: "Roles",
  password: "Change your password",
  passwordLead: "Your sessions on other devices end with it.",
  current: "Current password",
  next: "New password",
  nextHint: "At least 12 characters; no common words, no runs of keys, not your e-mail.",
  change: "Change password",
  changed: "Your password is changed, and other sessions have ended.",
  waysLead:
    "A second factor is a further check beside the password; single sign-on, where there is one, can be tied to your account.",
  secondFactorOn: "The second factor is on.",
  secondFactorOff: "The second factor is off.",
  toWays: "Set up ways to sign in",
  sessions: "Where you are signed in",
  sessionsLead: "If you don't know a device, end its session and change your password.",
  endOthers: "End all others",
  ended: "The session has ended.",
} satisfies ShapeOf<typeof zh>;
