import { DirectionId, PhaseId } from "~/domain/ids";
import { pageParam } from "~/http/page-param.server";
import type { WantedCell } from "~/services/read-cell-goals.server";

/** The cell a reader wants in full: `?cell=phase/direction&page=2`; either part may be empty. Null for nonsense. */
export function cellParam(request: Request): WantedCell | null {
  const { searchParams } = new URL(request.url);
  const [phase = "", direction, ...rest] = (searchParams.get("cell") ?? "").split("/");
  if (direction === undefined || rest.length > 0) return null;
  const phaseId = PhaseId.nullable().safeParse(phase === "" ? null : phase);
  const directionId = DirectionId.nullable().safeParse(direction === "" ? null : direction);
  if (!phaseId.success || !directionId.success) return null;
  return { phaseId: phaseId.data, directionId: directionId.data, page: pageParam(request) };
}
