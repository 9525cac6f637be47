import type { Change } from "~/domain/change";
import { isOpenLetter } from "~/domain/letter-state";
import type { Letter, WorkPointLink } from "~/domain/rows";
import type { UndoState } from "~/domain/undo-state";

/** Whether what these changes bring back of a year's work points and letters can stand beside what is there. */
export function yearFits(state: UndoState, inverse: readonly Change[]): boolean {
  const back = new Set(inverse.flatMap((change) => (change.op === "create" ? [change.id] : [])));
  return (
    restoredPointLinks(inverse).every((link) => pointLinkFits(state, back, link)) &&
    restoredLetters(inverse).every((letter) => letterFits(state, letter))
  );
}

/** Links of work points that these changes put back. */
export function restoredPointLinks(inverse: readonly Change[]): WorkPointLink[] {
  return inverse.flatMap((change) => (change.entity === "workPointLink" && change.op === "create" ? [change.row] : []));
}

/** Drafts of letters that these changes put back. */
export function restoredLetters(inverse: readonly Change[]): Letter[] {
  return inverse.flatMap((change) => (change.entity === "letter" && change.op === "create" ? [change.row] : []));
}

function pointLinkFits({ pointEnds, pointLinks }: UndoState, back: ReadonlySet<string>, link: WorkPointLink): boolean {
  const there = (id: string) => pointEnds.has(id) || back.has(id);
  if (!there(link.workPointId) || !there(link.elementId)) return false;
  return !pointLinks.some(
    ({ workPointId, elementId }) => workPointId === link.workPointId && elementId === link.elementId,
  );
}

// A department has one open letter a year, and no two of the same version.
function letterFits({ letters }: UndoState, { unitId, year, version }: Letter): boolean {
  const beside = letters.filter((other) => other.unitId === unitId && other.year === year);
  return !beside.some((other) => isOpenLetter(other.status) || other.version === version);
}
