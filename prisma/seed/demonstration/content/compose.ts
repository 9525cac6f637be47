import type {
  DayText,
  GoalContent,
  GoalOutcome,
  MeasureContent,
  Measuring,
  Story,
  TaskContent,
  TaskStory,
  Text,
  UnitId,
} from "./types";

export function t(zh: string, en: string): Text {
  return { zh, en };
}

/** The terms that every element shares: first day, last day, weight, lead unit, co-operating units. */
type Terms = readonly [from: DayText, to: DayText, weight: number, lead: UnitId, ...cooperating: UnitId[]];

function terms([startsOn, endsOn, weight, leadUnitId, ...cooperatingUnitIds]: Terms) {
  return { startsOn, endsOn, weight, leadUnitId, cooperatingUnitIds };
}

type GoalPlace = {
  readonly direction: string;
  readonly extraDirections?: readonly string[];
  readonly phases?: readonly string[];
  readonly outcome?: GoalOutcome;
  /** Goals are samples unless their wording is public. */
  readonly isPublic?: boolean;
};

export function goal(
  id: string,
  title: Text,
  statement: Text,
  words: Terms,
  place: GoalPlace,
  measures: readonly MeasureContent[],
): GoalContent {
  return {
    id,
    kind: "goal",
    title,
    statement,
    ...terms(words),
    directionId: place.direction,
    extraDirectionIds: place.extraDirections ?? [],
    phaseIds: place.phases ?? [],
    outcome: place.outcome ?? null,
    sample: place.isPublic !== true,
    measures,
  };
}

export function measure(id: string, title: Text, words: Terms, tasks: readonly TaskContent[]): MeasureContent {
  return {
    id,
    kind: "measure",
    title,
    statement: null,
    ...terms(words),
    sample: true,
    tasks,
  };
}

export function task(id: string, title: Text, words: Terms, measuring: Measuring): TaskContent {
  return {
    id,
    kind: "task",
    title,
    statement: null,
    ...terms(words),
    sample: true,
    measuring,
  };
}

export const percent: Measuring = { by: "percent" };

export function quantity(planned: number, unit: Text): Measuring {
  return { by: "quantity", planned, unit };
}

/** Milestones of one task in order of their due days; `stem` begins their ids. */
export function milestones(
  stem: string,
  rows: readonly (readonly [dueOn: DayText, weight: number, zh: string, en: string])[],
): Measuring {
  return {
    by: "milestones",
    milestones: rows.map(([dueOn, weight, zh, en], index) => ({
      id: `ms-${stem}-${index + 1}`,
      title: t(zh, en),
      dueOn,
      weight,
    })),
  };
}

type Pair = readonly [zh: string, en: string];

type StoryTexts = {
  readonly done?: readonly Pair[];
  readonly problem?: readonly Pair[];
  readonly next?: readonly Pair[];
  readonly noChange?: readonly (readonly [month: number, zh: string, en: string])[];
  readonly needsDecision?: TaskStory["needsDecision"];
};

export function story(taskId: string, told: Story, texts: StoryTexts = {}): TaskStory {
  return {
    taskId,
    story: told,
    done: pool(texts.done),
    problem: pool(texts.problem),
    next: pool(texts.next),
    noChange: (texts.noChange ?? []).map(([month, zh, en]) => ({
      month,
      reason: t(zh, en),
    })),
    needsDecision: texts.needsDecision ?? null,
  };
}

function pool(pairs: readonly Pair[] = []): Text[] {
  return pairs.map(([zh, en]) => t(zh, en));
}

/** Counting words of planned quantities. */
export const counted = {
  times: t("次", "meetings"),
  sessions: t("场", "sessions"),
  issues: t("期", "rounds"),
  attendances: t("人次", "attendances"),
  people: t("人", "people"),
  pairs: t("对", "pairs"),
  projects: t("项", "projects"),
  documents: t("项", "documents"),
  demands: t("项", "requests"),
  technologies: t("项", "technologies"),
  transfers: t("项", "transfers"),
  committees: t("个", "committees"),
  courses: t("门", "courses"),
  letters: t("份", "letters"),
  volumes: t("卷", "volumes"),
  entries: t("条", "entries"),
  institutions: t("家", "institutions"),
  visits: t("家次", "visits"),
  editions: t("届", "editions"),
} as const;
