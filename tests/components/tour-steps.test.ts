import { describe, expect, it } from "vitest";
import { openTo } from "~/components/destinations";
import { places, tourFor } from "~/components/tour/tour-steps";
import { MemberId } from "~/domain/ids";
import { type Grant, type RoleName, rightsOf, roleNames } from "~/domain/permissions";

function waysOf(role: RoleName): string[] {
  const scope = role === "department" ? ({ scopeKind: "unit", scopeId: "unit-a" } as const) : null;
  const grant: Grant = { role, ...(scope ?? { scopeKind: "organisation", scopeId: null }) };
  const rights = rightsOf({ memberId: MemberId.parse("member-a"), unitId: null, grants: [grant] });
  return openTo({ roles: [role], rights }).destinations.map(({ to }) => `header a[href='${to}']`);
}

describe("the tour of a role", () => {
  it.each([
    ["department", "work"],
    ["council", "plans"],
    ["office", "letters"],
    ["administrator", "admin"],
    ["leadership", "figures"],
    ["reader", "figures"],
  ] as const)("of %s begins where its own work is: %s", (role, first) => {
    expect(tourFor([role])?.steps[0]).toBe(first);
  });

  it.each(roleNames)("points %s only to ways that are open to it, but for what may be given to an office", (role) => {
    const ways = (tourFor([role])?.steps ?? [])
      .map((step) => places[step])
      .filter((place) => place.startsWith("header"));
    const given = role === "office" ? [places.admin] : [];
    const shut = ways.filter((way) => !waysOf(role).includes(way) && way !== places.find && !given.includes(way));
    expect(shut).toEqual([]);
  });
});
