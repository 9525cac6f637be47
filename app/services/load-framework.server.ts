import { type Implementing, readImplementing } from "~/db/read-frameworks.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { type FrameworkWarning, warningsOf } from "~/domain/framework-warnings";
import type { HealthRules } from "~/domain/health";
import { implementsAnything, mayImplement } from "~/domain/idea-rights";
import type { FrameworkId, IdeaId } from "~/domain/ids";
import { type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Framework, Idea, Tier } from "~/domain/rows";
import { type FoundForIdea, findForIdea } from "~/services/find-for-idea.server";
import { look } from "~/services/look.server";

/** An element that implements an idea, and whether the actor may say it no longer does. */
export interface LinkedImplementing extends Implementing {
  readonly removable: boolean;
}

export interface FrameworkFacts {
  readonly today: CalendarDate;
  readonly rules: HealthRules;
  readonly framework: Framework;
  readonly predecessor: Framework | null;
  readonly parent: Framework | null;
  readonly tiers: readonly Tier[];
  readonly ideas: readonly Idea[];
  /** The first elements that implement each idea; all up to fifty of the idea asked for. */
  readonly implementing: readonly LinkedImplementing[];
  readonly counts: ReadonlyMap<IdeaId, number>;
  /** Said to those who may mend them. */
  readonly warnings: readonly FrameworkWarning[];
  readonly mayEdit: boolean;
  /** Whether there may be anything the actor can link with an idea. */
  readonly mayLink: boolean;
  /** What was found to be linked with the idea asked for; null where nothing was searched. */
  readonly found: FoundForIdea | null;
}

/** What of a framework is asked for. */
export interface FrameworkQuery {
  /** The idea to show more of. */
  readonly moreOf: IdeaId | null;
  /** The idea something is to be linked with, and the words it is searched by. */
  readonly link: { readonly ideaId: IdeaId; readonly words: string } | null;
}

const few = 4;
const many = 50;
// Beyond this many links the later ideas' counts would fall short; a framework of sixteen ideas stays far below it.
const mostLinks = 500;

/** A framework with its tiers, its ideas and what implements them. */
export async function loadFramework(
  actor: Actor,
  frameworkId: FrameworkId,
  { moreOf, link }: FrameworkQuery,
  now?: number,
): Promise<Result<FrameworkFacts>> {
  const seen = await look(actor, "read-frameworks", null, now);
  if (!seen.ok) return seen;
  const { view, today, settings } = seen.value;
  const framework = await view.first("framework", { id: frameworkId });
  if (!framework) return fail({ code: "not-found", entity: "framework" });
  const related = [framework.predecessorId, framework.parentId].filter((id) => id !== null);
  const [tiers, ideas, others] = await Promise.all([
    view.find("tier", { frameworkId }, { orderBy: ["position", "id"], take: 50 }),
    view.find("idea", { frameworkId }, { orderBy: ["sortKey", "id"], take: 300 }),
    related.length > 0 ? view.find("framework", { id: { in: related } }) : [],
  ]);
  const read = await readImplementing(
    view,
    ideas,
    (id) => (id === moreOf || id === link?.ideaId ? many : few),
    mostLinks,
  );
  const drafts = may(actor, "read-drafts");
  const mayEdit = may(actor, "edit-frameworks");
  const mayLink = implementsAnything(actor);
  const searched = mayLink && link && ideas.some(({ id }) => id === link.ideaId) ? link : null;
  return succeed({
    ...{ today, rules: settings.healthRules, framework, tiers, ideas, counts: read.counts },
    predecessor: others.find(({ id }) => id === framework.predecessorId) ?? null,
    parent: others.find(({ id }) => id === framework.parentId) ?? null,
    implementing: read.implementing
      .filter(({ plan }) => drafts || plan.status !== "draft")
      .map((one) => ({ ...one, removable: mayImplement(actor, one.plan, one.element) })),
    warnings: mayEdit ? warningsOf(framework.code, tiers, ideas) : [],
    ...{ mayEdit, mayLink },
    found: searched ? await findForIdea(seen.value, actor, searched) : null,
  });
}
