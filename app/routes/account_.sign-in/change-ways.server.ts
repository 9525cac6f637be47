import { json, redirect } from "@remix-run/node";
import type { Caller } from "~/auth/open-session.server";
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  type SecondFactorSetup,
} from "~/auth/second-factor.server";
import type { SignInWays } from "~/auth/second-factor-forms";
import { untie } from "~/auth/sign-in-by-provider.server";
import type { Problem } from "~/domain/problem";
import type { TypedValues } from "~/http/parse-form.server";
import { statusOf } from "~/http/status-of";

/** What is said after a form about the ways to sign in: what to set up, once, or what was wrong. */
export interface Said {
  readonly setup?: SecondFactorSetup;
  readonly problem?: Problem;
  /** What the form was for, as `intent`; nothing of what was typed. */
  readonly values?: TypedValues;
}

/** Carries out one change of one's own ways to sign in. */
export async function changeWays(caller: Caller, wish: SignInWays) {
  if (wish.intent === "begin-second-factor") {
    const setup = await beginSecondFactor(caller, wish.password);
    return setup.ok ? json<Said>({ setup: setup.value }) : refused(setup.problem, wish.intent);
  }
  if (wish.intent === "untie") {
    const untied = await untie(caller.request);
    return untied.ok ? done(new Headers()) : refused(untied.problem, wish.intent);
  }
  const session =
    wish.intent === "confirm-second-factor"
      ? await confirmSecondFactor(caller, wish.code)
      : await endSecondFactor(caller, wish.password);
  return session.ok ? done(session.value) : refused(session.problem, wish.intent);
}

function done(headers: Headers) {
  return redirect("/account/sign-in?done", { status: 303, headers });
}

function refused(problem: Problem, intent: string) {
  return json<Said>({ problem, values: { intent } }, { status: statusOf(problem) });
}
