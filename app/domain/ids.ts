import { z } from "zod";

const shape = /^[a-z0-9][a-z0-9-]{0,63}$/;

function idOf<Brand extends string>() {
  return z.string("id-missing").regex(shape, "id-invalid").brand<Brand>();
}

export const PlanId = idOf<"PlanId">();
export type PlanId = z.infer<typeof PlanId>;

export const PhaseId = idOf<"PhaseId">();
export type PhaseId = z.infer<typeof PhaseId>;

export const DirectionId = idOf<"DirectionId">();
export type DirectionId = z.infer<typeof DirectionId>;

export const ElementId = idOf<"ElementId">();
export type ElementId = z.infer<typeof ElementId>;

export const MilestoneId = idOf<"MilestoneId">();
export type MilestoneId = z.infer<typeof MilestoneId>;

export const UnitId = idOf<"UnitId">();
export type UnitId = z.infer<typeof UnitId>;

export const MemberId = idOf<"MemberId">();
export type MemberId = z.infer<typeof MemberId>;

export const LinkId = idOf<"LinkId">();
export type LinkId = z.infer<typeof LinkId>;

export const IdeaId = idOf<"IdeaId">();
export type IdeaId = z.infer<typeof IdeaId>;

export const FrameworkId = idOf<"FrameworkId">();
export type FrameworkId = z.infer<typeof FrameworkId>;

export const TierId = idOf<"TierId">();
export type TierId = z.infer<typeof TierId>;

export const BodyId = idOf<"BodyId">();
export type BodyId = z.infer<typeof BodyId>;

export const WorkPointId = idOf<"WorkPointId">();
export type WorkPointId = z.infer<typeof WorkPointId>;

export const WorkPointLinkId = idOf<"WorkPointLinkId">();
export type WorkPointLinkId = z.infer<typeof WorkPointLinkId>;

export const LetterId = idOf<"LetterId">();
export type LetterId = z.infer<typeof LetterId>;

/** Chosen by whoever asks for a change; asking twice with the same id has one effect and one answer. */
export const CommandId = z
  .string("id-missing")
  .regex(/^[a-z0-9][a-z0-9-]{7,49}$/, "id-invalid")
  .brand<"CommandId">();
export type CommandId = z.infer<typeof CommandId>;

/** The n-th id a command gives away: the same command always names its new rows alike. */
export function idFrom(commandId: CommandId, n: number): string {
  return `${commandId}-${n}`;
}
