/** A text in both languages. */
export type Text = { readonly zh: string; readonly en: string };

/** A day, `YYYY-MM-DD`; checked by the content test and again when it is replayed. */
export type DayText = string;

export type UnitId =
  | "unit-office"
  | "unit-membership"
  | "unit-party-mass"
  | "unit-academic"
  | "unit-culture"
  | "unit-quality"
  | "unit-innovation"
  | "unit-partner-university"
  | "unit-partner-grassroots";

export type UnitContent = {
  readonly id: UnitId;
  /** A department of the secretariat, or an outside body that only co-operates. */
  readonly kind: "department" | "partner";
  readonly name: Text;
  readonly sample: boolean;
};

export type OrganisationContent = {
  readonly id: string;
  readonly name: Text;
  readonly site: string;
  readonly timeZone: string;
  readonly levelNames: {
    readonly goal: Text;
    readonly measure: Text;
    readonly task: Text;
  };
};

export type BodyContent = {
  readonly id: string;
  readonly kind: "assembly" | "council" | "secretariat";
  readonly name: Text;
  readonly sample: boolean;
};

export type TermContent = {
  readonly id: string;
  readonly bodyId: string;
  readonly name: Text;
  readonly startsOn: DayText;
  readonly endsOn: DayText;
  readonly sample: boolean;
};

export type ResolutionContent = {
  readonly id: string;
  readonly bodyId: string;
  readonly title: Text;
  readonly adoptedOn: DayText;
  readonly sample: boolean;
};

export type PeriodContent = {
  readonly id: string;
  readonly name: Text;
  readonly startsOn: DayText;
  readonly endsOn: DayText;
};

export type PhaseContent = {
  readonly id: string;
  readonly title: Text;
  readonly startsOn: DayText;
  readonly endsOn: DayText;
};

export type DirectionContent = {
  readonly id: string;
  readonly title: Text;
  /** Where the public wording comes from; absent when it is ours. */
  readonly source?: string;
};

export type WorkPointContent = {
  readonly id: string;
  readonly year: number;
  readonly title: Text;
  readonly directionId: string | null;
  readonly setOn: DayText;
  /** Where the public wording comes from; null where it is a sample. */
  readonly source: string | null;
  /** Goals, measures and tasks of the same plan that carry it out. */
  readonly carriedBy: readonly string[];
};

/** A step in a letter's life, in the order it happened. */
export type LetterStep = {
  readonly on: DayText;
  readonly what: "draft" | "issue" | "sign-for-unit" | "sign-for-association";
};

/** A department's responsibility letter of one year. */
export type LetterStory = {
  readonly unitId: UnitId;
  readonly year: number;
  readonly steps: readonly LetterStep[];
};

/** A step in a plan's life, in the order it happened. */
export type StatusStep = {
  readonly status: "draft" | "provisional" | "adopted" | "closing";
  readonly on: DayText;
  readonly resolutionId?: string;
  /** A provisional plan's standing reason, or why the status changed. */
  readonly reason?: Text;
};

export type PlanContent = {
  readonly id: string;
  readonly title: Text;
  readonly startsOn: DayText;
  readonly endsOn: DayText;
  readonly statuses: readonly StatusStep[];
  readonly mission: Text;
  readonly vision: Text;
  readonly values: Text;
  readonly sample: boolean;
  readonly phases: readonly PhaseContent[];
  readonly directions: readonly DirectionContent[];
  readonly workPoints: readonly WorkPointContent[];
  readonly goals: readonly GoalContent[];
};

type ElementContent = {
  readonly id: string;
  readonly title: Text;
  readonly statement: Text | null;
  readonly startsOn: DayText;
  readonly endsOn: DayText;
  /** 1–10,000, relative to its siblings. */
  readonly weight: number;
  readonly leadUnitId: UnitId;
  readonly cooperatingUnitIds: readonly UnitId[];
  readonly sample: boolean;
};

export type GoalContent = ElementContent & {
  readonly kind: "goal";
  readonly directionId: string;
  readonly extraDirectionIds: readonly string[];
  readonly phaseIds: readonly string[];
  /** What became of a goal that has no successor. */
  readonly outcome: GoalOutcome | null;
  readonly measures: readonly MeasureContent[];
};

export type GoalOutcome = {
  readonly kind: "achieved" | "discontinued";
  readonly on: DayText;
  readonly reason: Text;
};

export type MeasureContent = ElementContent & {
  readonly kind: "measure";
  readonly tasks: readonly TaskContent[];
};

export type TaskContent = ElementContent & {
  readonly kind: "task";
  readonly measuring: Measuring;
};

/** How a task's progress is measured. */
export type Measuring =
  | { readonly by: "percent" }
  | {
      readonly by: "milestones";
      readonly milestones: readonly MilestoneContent[];
    }
  | { readonly by: "quantity"; readonly planned: number; readonly unit: Text };

export type MilestoneContent = {
  readonly id: string;
  readonly title: Text;
  readonly dueOn: DayText;
  readonly weight: number;
};

/** How a task stands on the day of installation. Points are percentage points against scheduled progress on that day. */
export type Story =
  /** Reports every month; `ahead` lies between −9 and 15. */
  | { readonly kind: "on-track"; readonly ahead: number }
  /** Reports every month; 10–30 points behind (watch). */
  | { readonly kind: "slightly-behind"; readonly pointsBehind: number }
  /** Reports every month; more than 30 points behind. */
  | { readonly kind: "behind"; readonly pointsBehind: number }
  /** Reached 100 % on this day. */
  | { readonly kind: "done"; readonly on: DayText }
  /** The last report is `daysBefore` (> 45) days older than the installation and stood so far behind. */
  | {
      readonly kind: "stale";
      readonly daysBefore: number;
      readonly pointsBehind: number;
    }
  | { readonly kind: "not-started" }
  /** Suspended `daysBefore` the installation, with its progress (percent) left as it was. */
  | {
      readonly kind: "suspended";
      readonly daysBefore: number;
      readonly progress: number;
      readonly reason: Text;
    }
  | {
      readonly kind: "cancelled";
      readonly daysBefore: number;
      readonly progress: number;
      readonly reason: Text;
    }
  | { readonly kind: "never-reported" };

/** The body that decides; the secretary-general decides for the secretariat. */
export type DecisionMaker = "body-secretariat" | "body-council";

export type TaskStory = {
  readonly taskId: string;
  readonly story: Story;
  /**
   * In the order of the task's reports. The last of each pool belongs to the latest report (of a done task: the one that
   * reaches 100 %); the ones before it are told in turn by the earlier reports. `{n}` stands for the quantity reported.
   */
  readonly done: readonly Text[];
  readonly problem: readonly Text[];
  readonly next: readonly Text[];
  /** Calendar months (1–12) in which the report is "no change", each with its reason. */
  readonly noChange: readonly {
    readonly month: number;
    readonly reason: Text;
  }[];
  /** Stands in the latest report. */
  readonly needsDecision: {
    readonly text: Text;
    readonly by: DecisionMaker;
  } | null;
};

export type ContributesLink = {
  readonly taskId: string;
  readonly goalId: string;
  readonly weight: number;
};

/** `taskId` cannot go on before `onTaskId` is done. */
export type DependsLink = {
  readonly taskId: string;
  readonly onTaskId: string;
};

export type ImplementsLink = {
  readonly elementId: string;
  readonly ideaId: string;
};

export type SuccessionContent = {
  readonly fromGoalId: string;
  readonly toGoalId: string;
  readonly type: "carried-over" | "revised" | "split" | "merged";
  /** Basis points of the old goal that flow to the new one; they sum to 10,000 for each old goal. */
  readonly shareBp: number;
};

export type FrameworkContent = {
  readonly id: string;
  readonly code: string;
  readonly digits: readonly number[];
  readonly issuer: Text;
  readonly document: Text;
  readonly year: number | null;
  readonly source: string;
  readonly note: Text;
  readonly tiers: readonly TierContent[];
};

export type TierContent = {
  readonly id: string;
  readonly kind: "ideas" | "value" | "open";
  readonly declared: number;
  readonly label: Text;
  readonly ideas: readonly { readonly id: string; readonly title: Text }[];
};
