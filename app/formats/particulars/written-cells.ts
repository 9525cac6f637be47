import { writeLifecycle } from "./lifecycle-cell";
import { writeMeasure } from "./measure-cell";
import { writeMilestones } from "./milestone-cell";
import { writeNames } from "./name-list";
import type { ParticularCells, Particulars, ParticularWords } from "./particulars";

/** An entry's particulars as a table's cells write them; read back by the functions beside. */
export function writtenCells(particulars: Particulars, words: ParticularWords): ParticularCells {
  const { otherTitle, otherStatement, phases, alsoDirections, milestones } = particulars;
  return {
    ...{ otherTitle, otherStatement, phases: writeNames(phases), alsoDirections: writeNames(alsoDirections) },
    lifecycle: writeLifecycle(particulars, words),
    measure: writeMeasure(particulars, words),
    milestones: writeMilestones(milestones),
  };
}
