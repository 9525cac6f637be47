import { z } from "zod";
import { CommandHeader } from "~/domain/command";
import { ElementId, IdeaId } from "~/domain/ids";

const ends = { elementId: ElementId, ideaId: IdeaId };

/** An element comes to implement an idea of a framework. */
export const LinkIdea = CommandHeader.extend({ intent: z.literal("link-idea"), ...ends });
export type LinkIdea = z.infer<typeof LinkIdea>;

/** It no longer does. */
export const UnlinkIdea = CommandHeader.extend({ intent: z.literal("unlink-idea"), ...ends });
export type UnlinkIdea = z.infer<typeof UnlinkIdea>;

export const IdeaCommand = z.discriminatedUnion("intent", [LinkIdea, UnlinkIdea], "choice-invalid");
export type IdeaCommand = z.infer<typeof IdeaCommand>;
