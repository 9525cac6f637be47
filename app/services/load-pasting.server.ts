import type { FrameworkId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Framework } from "~/domain/rows";
import { writeFramework } from "~/formats/framework-text/write-framework";
import { look } from "~/services/look.server";

export interface PastingFacts {
  /** The framework that is filled in; null where a new one is made. */
  readonly into: Framework | null;
  /** Its tiers as a list, to be gone on with; empty for a new one. */
  readonly text: string;
  /** What may be named as the one above or before. */
  readonly others: readonly Framework[];
}

/** What a framework is pasted into, for those who may store one; only one without ideas can be filled in as a whole. */
export async function loadPasting(actor: Actor, intoId: FrameworkId | null): Promise<Result<PastingFacts>> {
  const seen = await look(actor, "edit-frameworks", null);
  if (!seen.ok) return seen;
  const { view } = seen.value;
  const others = await view.find("framework", {}, { orderBy: ["sortKey", "id"], take: 200 });
  if (intoId === null) return succeed({ into: null, text: "", others });
  const [into, tiers, ideas] = await Promise.all([
    view.first("framework", { id: intoId }),
    view.find("tier", { frameworkId: intoId }, { orderBy: ["position", "id"], take: 50 }),
    view.count("idea", { frameworkId: intoId }),
  ]);
  if (!into) return fail({ code: "not-found", entity: "framework" });
  if (ideas > 0) return fail({ code: "framework-filled", count: ideas });
  const written = tiers.map(({ kind, declared, labelZh, labelEn }) => ({
    ...{ kind, declared, label: labelZh || labelEn },
    ideas: [],
  }));
  return succeed({ into, text: writeFramework({ code: into.code, tiers: written }), others });
}
