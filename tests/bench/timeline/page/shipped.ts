import { mountStage } from "~/components/decade-timeline/stage/stage";
import { stageContent } from "~/components/decade-timeline/stage/stage-content";

// What a route with the timeline loads beyond other routes: its size is measured, it never runs.
Object.assign(globalThis, { mountStage, stageContent });
