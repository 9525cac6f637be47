import type { View } from "~/db/view.server";
import type { FrameworkCommand } from "~/domain/framework-commands";
import type { FrameworkState } from "~/domain/framework-state";
import type { FrameworkId } from "~/domain/ids";
import { fail, type Result, succeed } from "~/domain/result";
import type { Framework, Idea } from "~/domain/rows";

/** Reads the framework a command is about with its tiers and ideas, and what the command names beside it. */
export async function readFrameworkState(view: View, command: FrameworkCommand): Promise<Result<FrameworkState>> {
  const frameworkId = await frameworkOf(view, command);
  const framework = frameworkId ? await view.first("framework", { id: frameworkId }) : null;
  if (frameworkId !== null && !framework) return fail({ code: "not-found", entity: entityOf(command) });
  const [tiers, ideas] = frameworkId ? await contentOf(view, frameworkId) : [[], []];
  const [parentId, predecessorId] = "parentId" in command ? [command.parentId, command.predecessorId] : [null, null];
  const named = [parentId, predecessorId].filter((id) => id !== null);
  const last = await view.first("framework", {}, { orderBy: ["-sortKey"] });
  return succeed({
    ...{ framework, tiers, ideas },
    named: named.length > 0 ? await view.find("framework", { id: { in: named } }) : [],
    above: await chainOf(view, parentId, "parentId"),
    before: await chainOf(view, predecessorId, "predecessorId"),
    implementedBy: await implementedBy(view, concerned(command, ideas)),
    namedBy: command.intent === "remove-framework" && frameworkId ? await namedBy(view, frameworkId) : 0,
    lastKey: last?.sortKey ?? null,
  });
}

// Null for one that is yet to be made, undefined where the tier or idea a command is about isn't there.
async function frameworkOf(view: View, command: FrameworkCommand): Promise<FrameworkId | null | undefined> {
  if (command.intent === "create-framework") return null;
  if ("frameworkId" in command) return command.frameworkId;
  const row =
    "ideaId" in command
      ? await view.first("idea", { id: command.ideaId })
      : await view.first("tier", { id: command.tierId });
  return row?.frameworkId;
}

function entityOf(command: FrameworkCommand) {
  if ("ideaId" in command) return "idea";
  return "tierId" in command ? "tier" : "framework";
}

function contentOf(view: View, frameworkId: FrameworkId) {
  return Promise.all([
    view.find("tier", { frameworkId }, { orderBy: ["position", "id"] }),
    view.find("idea", { frameworkId }, { orderBy: ["sortKey", "id"] }),
  ]);
}

/** Ids from this framework on upwards (or backwards), itself included. */
export async function chainOf(
  view: View,
  from: FrameworkId | null,
  by: "parentId" | "predecessorId",
): Promise<Set<FrameworkId>> {
  const chain = new Set<FrameworkId>();
  let id = from;
  while (id !== null && !chain.has(id)) {
    chain.add(id);
    const next: Framework | null = await view.first("framework", { id });
    id = next?.[by] ?? null;
  }
  return chain;
}

function concerned(command: FrameworkCommand, ideas: readonly Idea[]): readonly Idea[] {
  if (command.intent === "remove-framework") return ideas;
  if (command.intent === "remove-tier") return ideas.filter((idea) => idea.tierId === command.tierId);
  return command.intent === "remove-idea" ? ideas.filter((idea) => idea.id === command.ideaId) : [];
}

async function implementedBy(view: View, ideas: readonly Idea[]): Promise<number> {
  if (ideas.length === 0) return 0;
  return view.count("link", { type: "implements", toId: { in: ideas.map(({ id }) => id) } });
}

async function namedBy(view: View, id: FrameworkId): Promise<number> {
  return view.count("framework", { OR: [{ parentId: id }, { predecessorId: id }] });
}
