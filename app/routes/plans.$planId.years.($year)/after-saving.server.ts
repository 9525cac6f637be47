import type { WorkPointCommand } from "~/domain/work-point-commands";

/** Where a saved command leads: back to the year, with the point that was worked on still open. */
export function afterSaving(request: Request, command: WorkPointCommand): string {
  const url = new URL(request.url);
  for (const name of ["saved", "undone", "q"]) url.searchParams.delete(name);
  if (command.intent === "remove-work-point" || command.intent === "edit-work-point") url.searchParams.delete("edit");
  url.hash = "points";
  return `${url.pathname}${url.search}${url.hash}`;
}
