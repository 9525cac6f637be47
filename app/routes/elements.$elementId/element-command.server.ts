import { z } from "zod";
import { IdeaCommand } from "~/domain/idea-commands";
import { ElementId } from "~/domain/ids";
import { LinkCommand, RecordSuccession } from "~/domain/link-commands";
import type { Actor } from "~/domain/permissions";
import { LinkWorkPoint, UnlinkWorkPoint } from "~/domain/work-point-commands";
import { linkElements, recordSuccession } from "~/services/link-elements.server";
import { linkIdea } from "~/services/link-idea.server";
import { setWorkPoints } from "~/services/set-work-points.server";

/** A share as a person types it, in percent with at most two decimals, as basis points; empty is no share. */
const TypedShare = z
  .string()
  .trim()
  .regex(/^\d{1,3}(\.\d{1,2})?$/, "share-invalid")
  .transform((text) => Math.round(Number(text) * 100))
  .refine((bp) => bp <= 10_000, "share-invalid")
  .optional();

/** Goals with typed shares: those without one, or with none, are no successors. */
const SuccessionForm = RecordSuccession.extend({
  successors: z
    .array(z.object({ goalId: ElementId, share: TypedShare }))
    .max(40, "too-many")
    .default([])
    .transform((rows) => rows.flatMap(({ goalId, share }) => (share ? [{ goalId, shareBp: share }] : []))),
});

/** Everything that is posted to an element's page. */
export const ElementCommand = z.discriminatedUnion(
  "intent",
  [...LinkCommand.options, ...IdeaCommand.options, SuccessionForm, LinkWorkPoint, UnlinkWorkPoint],
  "choice-invalid",
);
export type ElementCommand = z.infer<typeof ElementCommand>;

export function carryOut(actor: Actor, command: ElementCommand) {
  switch (command.intent) {
    case "record-succession":
      return recordSuccession(actor, command);
    case "link-work-point":
    case "unlink-work-point":
      return setWorkPoints(actor, command);
    case "link-idea":
    case "unlink-idea":
      return linkIdea(actor, command);
    default:
      return linkElements(actor, command);
  }
}

/** Back to the element; an idea that was linked or unlinked leads to its section, with the search still open. */
export function afterSaving(request: Request, command: ElementCommand): string {
  const { pathname, searchParams } = new URL(request.url);
  if (command.intent !== "link-idea" && command.intent !== "unlink-idea") return pathname;
  const [link, q] = [searchParams.get("link"), searchParams.get("q")];
  const open = link === "idea" ? `?${new URLSearchParams({ link, ...(q ? { q } : {}) })}` : "";
  return `${pathname}${open}#ideas`;
}
