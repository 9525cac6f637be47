import type { NaiveCommand } from "#tests/services/oracle/naive-commands";
import { type NaiveElement, type NaivePlan, planId } from "#tests/services/oracle/naive-plan";
import { touchedBetween } from "#tests/services/oracle/naive-undo";

/**
 * Commands that touch no row of the one between `before` and `after`, and yet stand in the way of its undo: circles,
 * reports where children were, ends of what has gone. Some of them are refused for themselves.
 */
export function provocations(before: NaivePlan, after: NaivePlan, now: NaivePlan, today: string): NaiveCommand[] {
  const touched = touchedBetween(before, after);
  const changed = Object.values(now.elements).filter(({ id }) => touched.has(`elements ${id}`));
  const pairs = Object.keys(before.contributions).filter((pair) => !after.contributions[pair]);
  return [
    ...changed.flatMap((element) => against(before.elements[element.id], element, now, today)),
    ...pairs.map((pair): NaiveCommand => {
      const [task = "", goal = ""] = pair.split(" ");
      return { do: "link", task, goal, weight: 100 };
    }),
  ];
}

function against(was: NaiveElement | undefined, is: NaiveElement, now: NaivePlan, today: string): NaiveCommand[] {
  if (!was)
    return Object.keys(now.elements)
      .slice(0, 1)
      .map((id) => ({ do: "depend", id, on: is.id }));
  if (was.kind !== is.kind) return [{ do: "report", task: is.id, month: today.slice(0, 7), valueBp: 5000, today }];
  const parent = now.elements[was.parentId];
  if (!parent || (was.parentId === is.parentId && was.lifecycle === is.lifecycle)) return [];
  const report: NaiveCommand = { do: "report", task: parent.id, month: today.slice(0, 7), valueBp: 5000, today };
  const live: NaiveCommand = { do: "live", id: parent.id, seen: parent.content, lifecycle: "cancelled" };
  if (was.parentId === is.parentId) return parent.kind === "task" ? [report] : [live];
  const upper = now.elements[parent.parentId];
  const leaves = Object.values(now.elements).filter(({ parentId }) => parentId === is.id);
  const under = leaves.map(({ id, order }): NaiveCommand => {
    return { do: "move", id: upper?.id ?? planId, parent: id, after: null, seen: order };
  });
  return upper && upper.kind !== "goal" ? [...under, report] : [report];
}
