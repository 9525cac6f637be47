import { z } from "zod";
import { DirectionId, FrameworkId } from "~/domain/ids";
import { pageParam } from "~/http/page-param.server";
import type { AlignmentSight } from "./alignment-sight";

const Id = <S extends z.ZodType>(schema: S) => schema.nullable().catch(null);

/** What an alignment's URL asks for; anything that can't be understood is left out. */
export function alignmentSight(request: Request): AlignmentSight {
  const { searchParams } = new URL(request.url);
  return {
    frameworkId: Id(FrameworkId).parse(searchParams.get("framework")),
    directionId: Id(DirectionId).parse(searchParams.get("direction")),
    columns: z.enum(["directions", "goals"]).catch("directions").parse(searchParams.get("by")),
    only: z.enum(["gaps", "thin", "overlaps"]).nullable().catch(null).parse(searchParams.get("only")),
    page: pageParam(request),
  };
}
