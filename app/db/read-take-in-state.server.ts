import { readLine } from "~/db/read-line.server";
import type { View } from "~/db/view.server";
import { fail, type Result, succeed } from "~/domain/result";
import type { TakeInOutline } from "~/domain/take-in-commands";
import type { TakeInState } from "~/domain/take-in-state";

/** Reads the surroundings of everything a taken-in outline adds, once: its place, the ends there, and the units. */
export async function readTakeInState(view: View, command: TakeInOutline): Promise<Result<TakeInState>> {
  const { planId, parentId } = command;
  const plan = await view.first("plan", { id: planId });
  if (!plan) return fail({ code: "not-found", entity: "plan" });
  const target = parentId ? await view.first("element", { id: parentId }) : null;
  const last = await view.first("element", { parentId: target?.id ?? planId }, { orderBy: ["-sortKey"] });
  return succeed({
    plan,
    directions: await view.find("keyDirection", { planId }, { orderBy: ["sortKey", "id"] }),
    phases: await view.find("phase", { planId }),
    units: await view.find("unit", {}),
    line: target ? [target, ...(await readLine(view, target))] : [],
    lastKey: last?.sortKey ?? null,
    hasReports: target?.kind === "task" && (await view.first("report", { taskId: target.id })) !== null,
  });
}
