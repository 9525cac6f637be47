import { readLastSignIns } from "~/db/accounts.server";
import { Prisma } from "~/db/generated/sqlite/client";
import { literally } from "~/db/literal-words";
import type { Store } from "~/db/store.server";
import { presentView } from "~/db/view.server";
import type { MemberId, PlanId, UnitId } from "~/domain/ids";
import type { Member, RoleGrant } from "~/domain/rows";

/** Which members are asked for; null where it is all the same. */
export interface MemberQuery {
  readonly status: Member["status"] | null;
  readonly unitId: UnitId | null;
  /** Part of the name; "" for any. */
  readonly words: string;
  /** From 1. */
  readonly page: number;
}

export interface Named {
  readonly zh: string;
  readonly en: string;
}

/** A role with the name of what it covers; null for the whole organisation. */
export interface NamedGrant extends Pick<RoleGrant, "role" | "scopeKind" | "scopeId"> {
  readonly scope: Named | null;
}

export interface ListedMember {
  readonly id: MemberId;
  readonly displayName: string;
  readonly unit: Named | null;
  readonly status: Member["status"];
  readonly grants: readonly NamedGrant[];
  /** Of an invitation that was not taken up: when its link stops working (milliseconds). */
  readonly linkUntil: number | null;
  /** Milliseconds; null where nobody knows. */
  readonly lastSignIn: number | null;
}

export const membersShown = 50;

interface Row {
  readonly id: MemberId;
  readonly userId: string | null;
  readonly status: Member["status"];
  readonly displayName: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
}

/** One page of members by unit and name, with what they may do and when they were last here. */
export async function readMembers(
  store: Store,
  query: MemberQuery,
): Promise<{ readonly members: readonly ListedMember[]; readonly more: boolean }> {
  const found = await findRows(store, query);
  const rows = found.slice(0, membersShown);
  const ids = rows.map((row) => row.id);
  const view = presentView(store.reader);
  const [grants, links, signIns] = await Promise.all([
    ids.length === 0 ? [] : view.find("roleGrant", { memberId: { in: ids } }, { orderBy: ["id"] }),
    ids.length === 0 ? [] : view.find("invitation", { memberId: { in: ids }, claimedAt: null }),
    readLastSignIns(
      store,
      rows.flatMap(({ userId }) => userId ?? []),
    ),
  ]);
  const named = await nameScopes(store, grants);
  const members = rows.map(({ id, userId, status, displayName, nameZh, nameEn }): ListedMember => {
    const until = links.filter((link) => link.memberId === id).map((link) => link.expiresAt);
    return {
      ...{ id, displayName, status },
      unit: nameZh === null && nameEn === null ? null : { zh: nameZh ?? "", en: nameEn ?? "" },
      grants: grants.flatMap((grant, place) => (grant.memberId === id ? (named[place] ?? []) : [])),
      linkUntil: until.length === 0 ? null : Math.max(...until),
      lastSignIn: userId === null ? null : (signIns.get(userId) ?? null),
    };
  });
  return { members, more: found.length > membersShown };
}

/** Roles with the names of the units and plans they cover, in the same order. */
export async function nameScopes(store: Store, grants: readonly RoleGrant[]): Promise<NamedGrant[]> {
  const view = presentView(store.reader);
  const idsOf = (kind: RoleGrant["scopeKind"]) =>
    grants.flatMap(({ scopeKind, scopeId }) => (scopeKind === kind && scopeId !== null ? [scopeId] : []));
  const [unitIds, planIds] = [idsOf("unit"), idsOf("plan")];
  const units = unitIds.length === 0 ? [] : await view.find("unit", { id: { in: unitIds as UnitId[] } });
  const plans = planIds.length === 0 ? [] : await view.find("plan", { id: { in: planIds as PlanId[] } });
  const names = new Map<string, Named>([
    ...units.map((unit): [string, Named] => [unit.id, { zh: unit.nameZh, en: unit.nameEn }]),
    ...plans.map((plan): [string, Named] => [plan.id, { zh: plan.titleZh, en: plan.titleEn }]),
  ]);
  return grants.map(({ role, scopeKind, scopeId }) => ({
    ...{ role, scopeKind, scopeId },
    scope: scopeId === null ? null : (names.get(scopeId) ?? { zh: "", en: "" }),
  }));
}

function findRows(store: Store, { status, unitId, words, page }: MemberQuery): Promise<Row[]> {
  const conditions = [
    status === null ? Prisma.sql`1 = 1` : Prisma.sql`m."status" = ${status}`,
    ...(unitId === null ? [] : [Prisma.sql`m."unitId" = ${unitId}`]),
    ...(words === "" ? [] : [Prisma.sql`p."displayName" LIKE ${`%${literally(words)}%`} ESCAPE '\\'`]),
  ];
  return store.reader.$queryRaw<Row[]>`
    SELECT m."id", m."userId", m."status", p."displayName", u."nameZh", u."nameEn"
    FROM "member" m JOIN "person" p ON p."id" = m."personId" LEFT JOIN "unit" u ON u."id" = m."unitId"
    WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY CASE WHEN m."unitId" IS NULL THEN 1 ELSE 0 END, u."sortKey", p."displayName", m."id"
    LIMIT ${membersShown + 1} OFFSET ${(page - 1) * membersShown}`;
}
