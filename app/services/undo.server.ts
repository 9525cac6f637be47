import { type Clock, commit, type Deed } from "~/db/commit.server";
import { type LastDeed, readLastDeed, readLastUndone } from "~/db/read-last-deed.server";
import type { Change } from "~/domain/change";
import type { CommandHeader } from "~/domain/command";
import { type Actor, type Grant, grantFor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import { administrationRight, undoAdministrationProblem } from "~/domain/undo-administration";
import { undoProblem } from "~/domain/undo-problem";
import { undoStatusProblem } from "~/domain/undo-status";

export interface Undo extends CommandHeader {
  readonly intent: "undo" | "redo";
  /** The command that is to be taken back, where the asker saw which: refused when another one has come after it. */
  readonly undoes?: string | undefined;
}

/**
 * Takes back one's latest change that can be taken back, as a change of its own. Refused when a touched row is newer,
 * when the status of a plan forbids it, or when what has been done since could not stand beside it.
 */
export function undo(actor: Actor, command: Undo & { readonly intent: "undo" }, clock?: Clock) {
  return commit(actor, command, takingBack(actor, command, readLastDeed), clock);
}

/**
 * Does again what one has just taken back, as a change that can be taken back in turn. Refused like an undo, and once one has done
 * something new.
 */
export function redo(actor: Actor, command: Undo & { readonly intent: "redo" }, clock?: Clock) {
  return commit(actor, command, { ...takingBack(actor, command, readLastUndone), undoable: true }, clock);
}

function takingBack(actor: Actor, command: Undo, readLast: typeof readLastDeed): Deed<LastDeed> {
  return {
    action: "edit-outline",
    read: (view, tx) => readLast(view, tx, actor.memberId),
    allow: (last) => grantToUndo(actor, last),
    decide: (last) => decideUndo(last, command),
    undoes: ({ commandId }) => commandId,
  };
}

function decideUndo(deed: LastDeed, { undoes }: Undo): Result<Change[]> {
  const { commandId, inverse, state, superseded, administration } = deed;
  if (undoes !== undefined && undoes !== commandId) return fail({ code: "undo-superseded" });
  const problem =
    // Units change hands whatever the status of a plan: taking back needs what doing needed.
    (administration ? null : undoStatusProblem(state, inverse)) ??
    (superseded ? ({ code: "undo-superseded" } as const) : undoProblem(state, inverse)) ??
    (administration ? undoAdministrationProblem(administration, inverse) : null);
  return problem ? fail(problem) : succeed([...inverse]);
}

// One may take back what one may do: the right is asked for again, in every plan the change touched.
function grantToUndo(actor: Actor, deed: LastDeed): Grant | null {
  const right = administrationRight(deed.name);
  if (right) return grantFor(actor, right);
  if (deed.addsUnits && !may(actor, "add-unit")) return null;
  if (deed.lettersOnly) return grantFor(actor, "write-letters");
  const grants = deed.subjects.map(
    (subject) =>
      grantFor(actor, "edit-outline", subject) ?? (deed.tiesOnly ? grantFor(actor, "link-task", subject) : null),
  );
  if (deed.frameworks) return grantFor(actor, "edit-frameworks");
  if (grants.length === 0) return grantFor(actor, "create-plan");
  return grants.every((grant) => grant !== null) ? (grants[0] ?? null) : null;
}
