import { z } from "zod";
import { type Change, updated } from "~/domain/change";
import { CommandHeader } from "~/domain/command";
import { type Delegable, delegable } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";
import type { Organisation } from "~/domain/rows";

/** What the office may do beside its own rights. */
export const Delegation = z.array(z.enum(delegable, "choice-invalid")).max(20);

/** The delegation out of its JSON text; nothing where there is none, or where it names what can't be given (any more). */
export function delegationIn(text: string | null): readonly Delegable[] {
  const given: unknown = text === null ? [] : JSON.parse(text);
  const names: readonly unknown[] = Array.isArray(given) ? given : [];
  return delegable.filter((action) => names.includes(action));
}

export const Delegate = CommandHeader.extend({
  intent: z.literal("delegate"),
  delegated: Delegation.default([]),
});
export type Delegate = z.infer<typeof Delegate>;

export function decideDelegate(organisation: Organisation, { delegated }: Delegate): Result<Change[]> {
  const given = delegable.filter((action) => delegated.includes(action));
  const text = given.length === 0 ? null : JSON.stringify(given);
  return succeed(updated("organisation", organisation, { delegation: text }));
}
