import { z } from "zod";
import { CommandHeader } from "~/domain/command";
import { FrameworkLine } from "~/domain/framework-lines";
import { FrameworkId, IdeaId, TierId } from "~/domain/ids";
import { hasTitle, line, prose, Title } from "~/domain/text";
import { Validity } from "~/domain/validity";

const Revision = z.number().int().min(0);
const Step = z.enum(["up", "down"], "choice-invalid");
const titleMissing = { error: "title-missing", path: ["titleZh"] };

/** How many tiers and ideas one framework may have. */
export const mostTiers = 20;
export const mostIdeas = 300;

/** How many ideas a tier's digit announces, or the value it names. */
export const Declared = z
  .number("count-invalid")
  .int("count-invalid")
  .min(1, "count-invalid")
  .max(999, "count-invalid");

const particulars = {
  code: line(40).refine((code) => code !== "", "code-missing"),
  issuerZh: Title,
  issuerEn: Title,
  documentZh: Title,
  documentEn: Title,
  validFrom: Validity,
  validTo: Validity,
  source: line(500),
  noteZh: prose(2000),
  noteEn: prose(2000),
  predecessorId: FrameworkId.nullable().default(null),
  parentId: FrameworkId.nullable().default(null),
};

export const CreateFramework = CommandHeader.extend({
  intent: z.literal("create-framework"),
  ...particulars,
  /** Counts of its tiers, such as `1 3 10`; empty takes them from the code digit by digit. */
  counts: line(100).refine((text) => /^[\d\s.,·、，+-]*$/.test(text), "counts-invalid"),
});
export type CreateFramework = z.infer<typeof CreateFramework>;

export const EditFramework = CommandHeader.extend({
  intent: z.literal("edit-framework"),
  frameworkId: FrameworkId,
  /** The content revision the editor saw. */
  revision: Revision,
  ...particulars,
});
export type EditFramework = z.infer<typeof EditFramework>;

export const RemoveFramework = CommandHeader.extend({
  intent: z.literal("remove-framework"),
  frameworkId: FrameworkId,
});
export type RemoveFramework = z.infer<typeof RemoveFramework>;

/** A pasted framework as it was understood and mended: a new one, or the content of one that has no ideas yet. */
export const StoreFramework = CommandHeader.extend({
  intent: z.literal("store-framework"),
  frameworkId: FrameworkId.nullable().default(null),
  /** The content revision the editor saw of the one that is filled in. */
  revision: Revision.default(0),
  ...particulars,
  lines: z.array(FrameworkLine).max(1000, "too-many").default([]),
});
export type StoreFramework = z.infer<typeof StoreFramework>;

const tierFields = {
  kind: z.enum(["ideas", "value", "open"], "choice-invalid").default("ideas"),
  declared: Declared,
  labelZh: Title,
  labelEn: Title,
};

export const AddTier = CommandHeader.extend({
  intent: z.literal("add-tier"),
  frameworkId: FrameworkId,
  ...tierFields,
});
export type AddTier = z.infer<typeof AddTier>;

export const EditTier = CommandHeader.extend({
  intent: z.literal("edit-tier"),
  tierId: TierId,
  revision: Revision,
  ...tierFields,
});
export type EditTier = z.infer<typeof EditTier>;

export const RemoveTier = CommandHeader.extend({ intent: z.literal("remove-tier"), tierId: TierId });
export type RemoveTier = z.infer<typeof RemoveTier>;

export const MoveTier = CommandHeader.extend({ intent: z.literal("move-tier"), tierId: TierId, step: Step });
export type MoveTier = z.infer<typeof MoveTier>;

const ideaFields = { titleZh: Title, titleEn: Title, clauseZh: prose(1000), clauseEn: prose(1000) };

export const AddIdea = CommandHeader.extend({
  intent: z.literal("add-idea"),
  tierId: TierId,
  ...ideaFields,
}).refine(hasTitle, titleMissing);
export type AddIdea = z.infer<typeof AddIdea>;

export const EditIdea = CommandHeader.extend({
  intent: z.literal("edit-idea"),
  ideaId: IdeaId,
  revision: Revision,
  /** The tier it stands in from now on. */
  tierId: TierId,
  ...ideaFields,
}).refine(hasTitle, titleMissing);
export type EditIdea = z.infer<typeof EditIdea>;

export const RemoveIdea = CommandHeader.extend({ intent: z.literal("remove-idea"), ideaId: IdeaId });
export type RemoveIdea = z.infer<typeof RemoveIdea>;

export const MoveIdea = CommandHeader.extend({ intent: z.literal("move-idea"), ideaId: IdeaId, step: Step });
export type MoveIdea = z.infer<typeof MoveIdea>;

/** Everything the council does to frameworks, told apart by `intent`. */
export const FrameworkCommand = z.discriminatedUnion(
  "intent",
  [
    CreateFramework,
    EditFramework,
    RemoveFramework,
    StoreFramework,
    AddTier,
    EditTier,
    RemoveTier,
    MoveTier,
    AddIdea,
    EditIdea,
    RemoveIdea,
    MoveIdea,
  ],
  "choice-invalid",
);
export type FrameworkCommand = z.infer<typeof FrameworkCommand>;
