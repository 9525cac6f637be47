import {
  type NaiveElement,
  type NaivePlan,
  type NaiveStanding,
  planId,
  standingOf,
} from "#tests/services/oracle/naive-plan";
import type { View } from "~/db/view.server";
import { PlanId } from "~/domain/ids";

/** Reads a whole plan through a view, in the naive model's own shape. */
export async function readWhole(view: View): Promise<NaivePlan> {
  const id = PlanId.parse(planId);
  const plan = await view.first("plan", { id });
  if (!plan) throw new Error("no plan");
  const elements = await view.find("element", { planId: id }, { orderBy: ["sortKey", "id"] });
  const cooperations = await view.find("cooperation", {});
  const placements = await view.find("placement", { planId: id });
  const links = await view.find("link", {});
  const reports = await view.find("report", { planId: id });
  const phases = await view.find("phase", { planId: id });
  const shaped = elements.map(
    (element): NaiveElement => ({
      id: element.id,
      kind: element.kind,
      parentId: element.parentId,
      title: element.titleZh,
      startsOn: element.startsOn,
      endsOn: element.endsOn,
      weight: element.weight,
      lifecycle: element.lifecycle,
      lead: element.leadUnitId,
      helpers: cooperations
        .filter((row) => row.elementId === element.id)
        .map((row) => row.unitId)
        .sort(),
      direction: element.directionId,
      cells: placements
        .filter((row) => row.elementId === element.id)
        .map((row) => `${row.phaseId ?? ""}/${row.directionId ?? ""}`)
        .sort(),
      content: element.contentRevision,
      order: element.childrenRevision,
    }),
  );
  const children: Record<string, string[]> = {};
  for (const element of shaped) children[element.parentId] = [...(children[element.parentId] ?? []), element.id];
  const contributions = links.filter((link) => link.type === "contributes");
  return {
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    order: plan.childrenRevision,
    phases: Object.fromEntries(
      phases.map(({ id: key, titleZh, startsOn, endsOn }) => [key, { title: titleZh, startsOn, endsOn }]),
    ),
    elements: Object.fromEntries(shaped.map((element) => [element.id, element])),
    children,
    contributions: Object.fromEntries(contributions.map((link) => [`${link.fromId} ${link.toId}`, link.weight ?? 0])),
    dependencies: links
      .filter((link) => link.type === "depends")
      .map((link) => `${link.fromId} ${link.toId}`)
      .sort(),
    reports: reports.map(({ taskId, month, valueBp, reportedOn }) => ({
      task: taskId,
      month,
      valueBp,
      on: reportedOn,
    })),
  };
}

/** The same plan with what has no meaning left out: empty lists of children, the order in which reports are listed. */
export function comparable(plan: NaivePlan) {
  const children = Object.entries(plan.children).filter(([, ids]) => ids.length > 0);
  const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return { ...plan, children: Object.fromEntries(children), reports: [...plan.reports].sort(byText) };
}

/** Every stored standing of the plan, by node. */
export async function readStandings(view: View): Promise<Record<string, NaiveStanding>> {
  const rows = await view.find("standing", { planId: PlanId.parse(planId) });
  return Object.fromEntries(
    rows.map(({ nodeId, progressBp, measuredBp, homeProgressBp, homeMeasuredBp, oldestReportOn }) => [
      nodeId,
      { progressBp, measuredBp, homeProgressBp, homeMeasuredBp, oldest: oldestReportOn },
    ]),
  );
}

/** Every standing of the naive plan, computed from scratch. */
export function allStandings(plan: NaivePlan): Record<string, NaiveStanding> {
  const ids = [planId, ...Object.keys(plan.elements)];
  return Object.fromEntries(ids.map((id) => [id, standingOf(plan, id)]));
}
