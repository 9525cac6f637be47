import { contributes, depends, implementsLinks } from "#prisma/seed/demonstration/content/links";
import type { PlanContent } from "#prisma/seed/demonstration/content/types";
import { type Change, created } from "~/domain/change";
import { ElementId, IdeaId, LinkId } from "~/domain/ids";
import type { Link, LinkType } from "~/domain/rows";

/** Links that start from this plan's elements: contributions, dependencies, ideas they carry out. */
export function linkFacts(plan: PlanContent): Change[] {
  const own = new Set(
    plan.goals.flatMap((goal) => [goal.id, ...goal.measures.flatMap((m) => [m.id, ...m.tasks.map((t) => t.id)])]),
  );
  return [
    ...contributes
      .filter((link) => own.has(link.taskId))
      .map((link) => created("link", { ...bare("contributes", link.taskId, link.goalId), weight: link.weight })),
    ...depends
      .filter((link) => own.has(link.taskId))
      .map((link) => created("link", bare("depends", link.taskId, link.onTaskId))),
    ...implementsLinks
      .filter((link) => own.has(link.elementId))
      .map((link) =>
        created("link", { ...bare("implements", link.elementId, link.ideaId), toId: IdeaId.parse(link.ideaId) }),
      ),
  ];
}

function bare(type: LinkType, from: string, to: string): Link {
  const id = LinkId.parse(`${type}-${from}-${to}`.slice(0, 64).replace(/-$/, ""));
  const [fromId, toId] = [ElementId.parse(from), ElementId.parse(to)];
  return { id, type, fromId, toId, weight: null, shareBp: null, succession: null };
}
