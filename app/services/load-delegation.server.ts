import { currentStore } from "~/db/open-store.server";
import { readSettings } from "~/db/organisation.server";
import { readDisplayNames } from "~/db/read-people.server";
import { presentView } from "~/db/view.server";
import { type Actor, type Delegable, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";

export interface DelegationFacts {
  readonly delegated: readonly Delegable[];
  /** Names of the office's active members, who gain what is given. */
  readonly office: readonly string[];
}

/** What the office has been given, and who that is. */
export async function loadDelegation(actor: Actor): Promise<Result<DelegationFacts>> {
  if (!may(actor, "manage-delegation")) return fail({ code: "forbidden", action: "manage-delegation" });
  const view = presentView((await currentStore()).reader);
  const { delegated } = await readSettings(view);
  const grants = await view.find("roleGrant", { role: "office", scopeKind: "organisation" }, { take: 200 });
  const ids = [...new Set(grants.map((grant) => grant.memberId))];
  const members = ids.length === 0 ? [] : await view.find("member", { id: { in: ids }, status: "active" });
  const names = await readDisplayNames(
    view,
    members.map((member) => member.id),
  );
  return succeed({ delegated, office: [...names.values()] });
}
