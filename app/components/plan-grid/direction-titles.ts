import type { Problem } from "~/domain/problem";
import { commandForm, type GridForm } from "./grid-forms";
import type { GridEntry, GridValue } from "./grid-pending";
import type { GridDirection, GridTree } from "./grid-tree";

/** What is known of a key direction where its title is to be saved. */
export type KnownDirection = Pick<GridDirection, "titleZh" | "titleEn" | "revision">;

/** The direction as the page has it, or as an answer told since; null where it has gone. */
export function knownDirection(tree: GridTree, id: string, told: KnownDirection | undefined): KnownDirection | null {
  const shown = tree.directions.find((direction) => direction.id === id);
  if (!shown) return null;
  return told && told.revision >= shown.revision ? told : shown;
}

/** A command that gives a direction the title of an entry, the one in the other language as it is. */
export function titleForm(commandId: string, known: KnownDirection, { id, field, wanted }: GridEntry): GridForm {
  const { titleZh, titleEn, revision } = known;
  return commandForm("edit-direction", commandId, { directionId: id, revision, titleZh, titleEn, [field]: wanted });
}

/** The direction as it is by now, where that is why it wasn't saved. */
export function directionSince(problem: Problem): KnownDirection | null {
  if (problem.code !== "stale") return null;
  const { titleZh, titleEn, contentRevision } = problem.current;
  return { titleZh: textOf(titleZh), titleEn: textOf(titleEn), revision: Number(contentRevision) };
}

/** What somebody else has made of the title; null where they changed something else, and it can be sent again. */
export function theirTitle(since: KnownDirection, { field, seen, wanted }: GridEntry): GridValue {
  const current = field === "titleEn" ? since.titleEn : since.titleZh;
  return current === seen || current === wanted ? null : current;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
