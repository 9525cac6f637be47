import type { Problem } from "~/domain/problem";
import type { GridForm } from "./grid-forms";
import type { GridAnswer, GridBranch, GridChanges } from "./grid-row";

/** What became of a command that was sent. */
export type Sent =
  | { readonly kind: "saved"; readonly answer: GridAnswer }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "unreachable" }
  /** Whoever is signed out may send the same again once they have signed in. */
  | { readonly kind: "signed-out" };

/** Sends a command; sent again with the same id it has one effect. */
export async function sendCommand(address: string, since: number, form: GridForm): Promise<Sent> {
  const body = new URLSearchParams(form.map(([name, value]) => [name, value]));
  const answer = await ask(withParams(address, { since: String(since) }), { method: "POST", body });
  if (answer === "signed-out") return { kind: "signed-out" };
  if (!answer) return { kind: "unreachable" };
  if (isProblem(answer.body)) {
    // Who asks too much at once may send the same again.
    return answer.body.problem.code === "busy"
      ? { kind: "unreachable" }
      : { kind: "refused", problem: answer.body.problem };
  }
  return isAnswer(answer.body) ? { kind: "saved", answer: answer.body } : { kind: "unreachable" };
}

/** The rows of a branch behind the first so many; null where they didn't come. */
export async function fetchBranch(
  address: string,
  under: string,
  after: number,
  take: number,
): Promise<GridBranch | null> {
  const params = { under, after: String(after), take: String(take) };
  const answer = await ask(withParams(address, params), {});
  return answer && answer !== "signed-out" && isBranch(answer.body) ? answer.body : null;
}

export async function fetchChanges(address: string, since: number): Promise<GridChanges | null> {
  const answer = await ask(withParams(address, { since: String(since) }), {});
  return answer && answer !== "signed-out" && isChanges(answer.body) ? answer.body : null;
}

type Answered = { readonly body: unknown } | "signed-out" | null;

async function ask(address: string, init: RequestInit): Promise<Answered> {
  const answer = await fetch(address, { ...init, headers: { Accept: "application/json" } }).catch(() => null);
  // A redirect leads to the sign-in page: nothing was carried out.
  if (answer?.redirected) return "signed-out";
  if (!answer) return null;
  const body: unknown = await answer.json().catch(() => null);
  return body === null ? null : { body };
}

/** An address with some parameters more. */
export function withParams(address: string, params: Readonly<Record<string, string>>): string {
  return `${address}${address.includes("?") ? "&" : "?"}${new URLSearchParams(params)}`;
}

function isProblem(body: unknown): body is { problem: Problem } {
  return has(body, "problem") && has(body.problem, "code");
}

function isAnswer(body: unknown): body is GridAnswer {
  return has(body, "commandId") && has(body, "changes") && isChanges(body.changes);
}

function isChanges(body: unknown): body is GridChanges {
  return ["rows", "gone", "branches"].every((name) => has(body, name) && Array.isArray(body[name])) && has(body, "seq");
}

function isBranch(body: unknown): body is GridBranch {
  return has(body, "rows") && Array.isArray(body.rows) && has(body, "under") && has(body, "more");
}

function has<Name extends string>(body: unknown, name: Name): body is Record<Name, unknown> {
  return typeof body === "object" && body !== null && name in body;
}
