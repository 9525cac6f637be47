import { members, organisation } from "#tests/services/story/installation";
import { frameworks, letters, year } from "#tests/services/story/papers";
import { aPlanOf, structure, succession, ties } from "#tests/services/story/plan-life";
import type { Telling } from "#tests/services/story/step";

/** A life of a plan in which every command is carried out at least once; everything in it is called by `name`. */
export async function* everyCommand(name: string): Telling {
  const founded = yield* organisation(name);
  const plan = yield* aPlanOf(name, founded);
  yield* structure(plan);
  yield* ties(plan);
  yield* frameworks(name, plan);
  yield* year(name, plan);
  yield* letters(founded.leadId);
  yield* members(name, founded.spareId);
  yield* succession(plan);
}
