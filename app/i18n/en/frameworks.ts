import type { ShapeOf } from "../catalogue";
import type { frameworks as zh } from "../zh-CN/frameworks";

export const frameworks = {
  title: "Frameworks",
  lead: "Numbered work ideas, tier by tier, with the goals and measures that implement them.",
  tier: (position) => `Tier ${position}`,
  tierKinds: { ideas: "Ideas", value: "Target value", open: "Open" },
  declared: (count) => (count === 1 ? "1 declared" : `${count} declared`),
  openIdea: "To be filled in by the council",
  linked: (count) => (count === 1 ? "Implemented by 1 goal or measure" : `Implemented by ${count} goals or measures`),
  notLinked: "No goal or measure implements it yet",
  issuer: "Issuer",
  document: "Document",
  validity: "Valid",
  predecessor: "Predecessor",
  source: "Source",
  empty: {
    title: "No frameworks yet",
    why: "None has been loaded.",
    next: "Ask an administrator to load one.",
  },
} satisfies ShapeOf<typeof zh>;
