import type { Store } from "~/db/store.server";
import { delegationIn } from "~/domain/delegation";
import type { MemberId, UnitId } from "~/domain/ids";
import { type Actor, type RoleName, type ScopeKind, withDelegated } from "~/domain/permissions";

/** An active member with at least one role, and how to address them. */
export interface SignedInMember {
  readonly actor: Actor;
  readonly displayName: string;
  readonly unitName: { readonly zh: string; readonly en: string } | null;
}

interface Row {
  readonly memberId: MemberId;
  readonly unitId: UnitId | null;
  readonly displayName: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly role: RoleName;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string | null;
  /** What the office was given, JSON text. */
  readonly delegation: string | null;
}

/** The member an account belongs to, with everything a page needs of them, in one query. */
export async function memberOfUser(store: Store, userId: string): Promise<SignedInMember | null> {
  const rows = await store.reader.$queryRaw<Row[]>`
    SELECT m."id" AS "memberId", m."unitId", p."displayName", u."nameZh", u."nameEn", g."role", g."scopeKind", g."scopeId",
      (SELECT o."delegation" FROM "organisation" o LIMIT 1) AS "delegation"
    FROM "member" m
    JOIN "role_grant" g ON g."memberId" = m."id"
    JOIN "person" p ON p."id" = m."personId"
    LEFT JOIN "unit" u ON u."id" = m."unitId"
    WHERE m."userId" = ${userId} AND m."status" = 'active'
    ORDER BY g."fromSeq", g."id"`;
  const [first] = rows;
  if (!first) return null;
  const grants = rows.map(({ role, scopeKind, scopeId }) => ({ role, scopeKind, scopeId }));
  const { nameZh, nameEn } = first;
  return {
    actor: {
      memberId: first.memberId,
      unitId: first.unitId,
      grants: withDelegated(grants, delegationIn(first.delegation)),
    },
    displayName: first.displayName,
    unitName: nameZh === null && nameEn === null ? null : { zh: nameZh ?? "", en: nameEn ?? "" },
  };
}
