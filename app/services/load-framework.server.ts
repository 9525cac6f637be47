import { type Implementing, readImplementing } from "~/db/read-frameworks.server";
import type { CalendarDate } from "~/domain/calendar-date";
import type { HealthRules } from "~/domain/health";
import type { FrameworkId, IdeaId } from "~/domain/ids";
import { type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Framework, Idea, Tier } from "~/domain/rows";
import { look } from "~/services/look.server";

export type { Implementing } from "~/db/read-frameworks.server";

export interface FrameworkFacts {
  readonly today: CalendarDate;
  readonly rules: HealthRules;
  readonly framework: Framework;
  readonly predecessor: Framework | null;
  readonly parent: Framework | null;
  readonly tiers: readonly Tier[];
  readonly ideas: readonly Idea[];
  /** The first elements that implement each idea; all up to fifty of the idea asked for. */
  readonly implementing: readonly Implementing[];
  readonly counts: ReadonlyMap<IdeaId, number>;
}

const few = 4;
const many = 50;
// Beyond this many links the later ideas' counts would fall short; a framework of sixteen ideas stays far below it.
const mostLinks = 500;

/** A framework with its tiers, its ideas and what implements them; `moreOf` names the idea to show more of. */
export async function loadFramework(
  actor: Actor,
  frameworkId: FrameworkId,
  moreOf: IdeaId | null,
  now?: number,
): Promise<Result<FrameworkFacts>> {
  const seen = await look(actor, "read-frameworks", null, now);
  if (!seen.ok) return seen;
  const { view, today, settings } = seen.value;
  const framework = await view.first("framework", { id: frameworkId });
  if (!framework) return fail({ code: "not-found", entity: "framework" });
  const related = [framework.predecessorId, framework.parentId].filter((id) => id !== null);
  const [tiers, ideas, others] = await Promise.all([
    view.find("tier", { frameworkId }, { orderBy: ["position"], take: 50 }),
    view.find("idea", { frameworkId }, { orderBy: ["sortKey", "id"], take: 300 }),
    related.length > 0 ? view.find("framework", { id: { in: related } }) : [],
  ]);
  const read = await readImplementing(view, ideas, (id) => (id === moreOf ? many : few), mostLinks);
  const drafts = may(actor, "read-drafts");
  return succeed({
    ...{ today, rules: settings.healthRules, framework, tiers, ideas, counts: read.counts },
    predecessor: others.find(({ id }) => id === framework.predecessorId) ?? null,
    parent: others.find(({ id }) => id === framework.parentId) ?? null,
    implementing: read.implementing.filter(({ plan }) => drafts || plan.status !== "draft"),
  });
}
