import { type Actor, may } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";
import type { Framework, Tier } from "~/domain/rows";
import { look } from "~/services/look.server";

export interface FrameworkList {
  readonly frameworks: readonly Framework[];
  readonly tiers: readonly Tier[];
  readonly mayEdit: boolean;
}

/** The numbered frameworks with their tiers; the first hundred, which is more than a city has. */
export async function loadFrameworks(actor: Actor, now?: number): Promise<Result<FrameworkList>> {
  const seen = await look(actor, "read-frameworks", null, now);
  if (!seen.ok) return seen;
  const { view } = seen.value;
  const frameworks = await view.find("framework", {}, { orderBy: ["sortKey", "id"], take: 100 });
  const frameworkId = { in: frameworks.map((framework) => framework.id) };
  const tiers = frameworks.length > 0 ? await view.find("tier", { frameworkId }, { orderBy: ["position", "id"] }) : [];
  return succeed({ frameworks, tiers, mayEdit: may(actor, "edit-frameworks") });
}
