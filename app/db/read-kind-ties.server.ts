import type { View } from "~/db/view.server";
import type { ElementId } from "~/domain/ids";
import type { PlanElement } from "~/domain/rows";
import type { KindTies } from "~/domain/structure-state";

/** What ties these elements to being what they are. */
export async function readTies(view: View, elements: readonly PlanElement[]): Promise<KindTies> {
  const of = (kind: PlanElement["kind"]) => elements.flatMap((row) => (row.kind === kind ? [row.id] : []));
  const [tasks, goals] = [of("task"), of("goal")];
  const contributing = new Map<string, string[]>();
  const links = tasks.length > 0 ? await view.find("link", { fromId: { in: tasks }, type: "contributes" }) : [];
  for (const { fromId, toId } of links) contributing.set(fromId, [...(contributing.get(fromId) ?? []), toId]);
  return {
    reported: await readReportedTasks(view, elements),
    contributing,
    tiedGoals: new Set(goals.length > 0 ? await readTiedGoals(view, goals) : []),
  };
}

async function readTiedGoals(view: View, goals: readonly ElementId[]): Promise<string[]> {
  const type = { in: ["contributes", "succeeds"] } as const;
  const to = await view.find("link", { toId: { in: goals }, type });
  const from = await view.find("link", { fromId: { in: goals }, type: "succeeds" });
  return [...to.map(({ toId }) => toId), ...from.map(({ fromId }) => fromId)];
}

/** Which of these elements are tasks that were reported on. */
export async function readReportedTasks(view: View, elements: readonly PlanElement[]): Promise<Set<string>> {
  const tasks = [...new Set(elements.flatMap(({ id, kind }) => (kind === "task" ? [id] : [])))];
  if (tasks.length === 0) return new Set();
  const standings = await view.find("standing", { nodeId: { in: tasks } });
  return new Set(standings.flatMap(({ nodeId, reportId }) => (reportId === null ? [] : [nodeId])));
}
