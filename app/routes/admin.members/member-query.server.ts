import { z } from "zod";
import { UnitId } from "~/domain/ids";
import { pageParam } from "~/http/page-param.server";
import { wordsParam } from "~/http/words-param.server";
import type { MembersFacts } from "~/services/load-members.server";

const Status = z.enum(["invited", "active", "removed"]);

/** Which members a URL asks for; what can't be understood narrows nothing. */
export function memberQuery(request: Request): MembersFacts["query"] {
  const { searchParams } = new URL(request.url);
  return {
    status: Status.nullable().catch(null).parse(searchParams.get("status")),
    unitId: UnitId.nullable().catch(null).parse(searchParams.get("unit")),
    words: wordsParam(request),
    page: pageParam(request),
  };
}
