import type { OutlineCommand } from "~/domain/outline-commands";

/** Where a saved command leads: back to the same place, with what was added in sight. */
export function afterSaving(request: Request, command: OutlineCommand, created: readonly string[]): string {
  const url = new URL(request.url);
  for (const name of ["saved", "undone", "find"]) url.searchParams.delete(name);
  if (command.intent.startsWith("add-") && command.intent !== "add-milestone") closePanel(url);
  if (command.intent === "remove-phase" || command.intent === "remove-direction") closePanel(url);
  if ("parentId" in command && command.parentId) open(url, command.parentId);
  url.hash = anchorOf(command, created) ?? "";
  return `${url.pathname}${url.search.replaceAll("%2C", ",")}${url.hash}`;
}

function closePanel(url: URL): void {
  for (const name of ["add", "edit", "under"]) url.searchParams.delete(name);
}

function open(url: URL, id: string): void {
  const opened = (url.searchParams.get("open") ?? "").split(",").filter((other) => other !== "" && other !== id);
  url.searchParams.set("open", [...opened, id].join(","));
}

function anchorOf(command: OutlineCommand, created: readonly string[]): string | undefined {
  if (command.intent === "add-element") return created[0];
  return "elementId" in command ? command.elementId : undefined;
}
