import { closingStories } from "./stories-closing";
import { planDeliveryStories } from "./stories-direction-1";
import { talentStories } from "./stories-direction-2";
import { cooperationStories } from "./stories-direction-3";
import { academicOrganisationStories } from "./stories-direction-4";
import { brandStories } from "./stories-direction-5";
import type { TaskStory } from "./types";

/** One story for every task of both plans. */
export const stories: readonly TaskStory[] = [
  ...closingStories,
  ...planDeliveryStories,
  ...talentStories,
  ...cooperationStories,
  ...academicOrganisationStories,
  ...brandStories,
];
