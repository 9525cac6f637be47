import { type FrameworkWarning, warningsOf } from "~/domain/framework-warnings";
import type { FrameworkId, IdeaId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Framework, Idea, Tier } from "~/domain/rows";
import { look } from "~/services/look.server";

export interface FrameworkEditorFacts {
  readonly framework: Framework;
  /** In the order of the code's figures. */
  readonly tiers: readonly Tier[];
  /** In the order of their tiers' lists. */
  readonly ideas: readonly Idea[];
  /** How often each idea is implemented; those that aren't are missing. */
  readonly counts: ReadonlyMap<IdeaId, number>;
  readonly warnings: readonly FrameworkWarning[];
  /** What may be named as the one above or before. */
  readonly others: readonly Framework[];
}

// Beyond this many links counts would fall short; the decision itself counts them all.
const mostLinks = 2000;

/** A framework with everything its editor needs; for those who may edit it. */
export async function loadFrameworkEditor(
  actor: Actor,
  frameworkId: FrameworkId,
): Promise<Result<FrameworkEditorFacts>> {
  const seen = await look(actor, "edit-frameworks", null);
  if (!seen.ok) return seen;
  const { view } = seen.value;
  const framework = await view.first("framework", { id: frameworkId });
  if (!framework) return fail({ code: "not-found", entity: "framework" });
  const [tiers, ideas, others] = await Promise.all([
    view.find("tier", { frameworkId }, { orderBy: ["position", "id"], take: 50 }),
    view.find("idea", { frameworkId }, { orderBy: ["sortKey", "id"], take: 500 }),
    view.find("framework", { id: { not: frameworkId } }, { orderBy: ["sortKey", "id"], take: 200 }),
  ]);
  const ids = ideas.map(({ id }) => id);
  const links =
    ids.length > 0 ? await view.find("link", { type: "implements", toId: { in: ids } }, { take: mostLinks }) : [];
  const counts = new Map<IdeaId, number>();
  for (const id of ids) {
    const count = links.filter(({ toId }) => toId === id).length;
    if (count > 0) counts.set(id, count);
  }
  return succeed({ framework, tiers, ideas, counts, warnings: warningsOf(framework.code, tiers, ideas), others });
}

/** The frameworks a new one may name as the one above or before it; for those who may make one. */
export async function loadOtherFrameworks(actor: Actor): Promise<Result<readonly Framework[]>> {
  const seen = await look(actor, "edit-frameworks", null);
  if (!seen.ok) return seen;
  return succeed(await seen.value.view.find("framework", {}, { orderBy: ["sortKey", "id"], take: 200 }));
}
