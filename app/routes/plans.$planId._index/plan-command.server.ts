import { z } from "zod";
import type { Actor } from "~/domain/permissions";
import { EditPlan, SetPlanStatus } from "~/domain/plan-commands";
import { type Result, succeed } from "~/domain/result";
import { editPlan, setPlanStatus } from "~/services/change-plan.server";

/** What the forms of this page ask for. */
export const PlanCommand = z.discriminatedUnion("intent", [EditPlan, SetPlanStatus]);
export type PlanCommand = z.infer<typeof PlanCommand>;

/** A change of status stands by its resolution and can't be taken back; an edit can. */
export async function carryOut(
  actor: Actor,
  command: PlanCommand,
): Promise<Result<{ readonly commandId: string; readonly undoable: boolean }>> {
  const result = command.intent === "edit-plan" ? await editPlan(actor, command) : await setPlanStatus(actor, command);
  if (!result.ok) return result;
  const { commandId, changes } = result.value;
  return succeed({ commandId, undoable: command.intent === "edit-plan" && changes > 0 });
}
