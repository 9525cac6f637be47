import { MemberId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";

/** The installation itself, for what no person asks for: the command line, the first run, seeds. */
export const installationActor: Actor = {
  memberId: MemberId.parse("installation"),
  unitId: null,
  grants: [{ role: "administrator", scopeKind: "organisation", scopeId: null }],
};
