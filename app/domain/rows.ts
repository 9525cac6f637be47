import type { CalendarDate, CalendarMonth } from "~/domain/calendar-date";
import type {
  BodyId,
  DirectionId,
  ElementId,
  FrameworkId,
  IdeaId,
  LetterId,
  LinkId,
  MemberId,
  MilestoneId,
  PhaseId,
  PlanId,
  TierId,
  UnitId,
  WorkPointId,
  WorkPointLinkId,
} from "~/domain/ids";
import type { RoleName, ScopeKind } from "~/domain/permissions";
import type { PlanStatus } from "~/domain/plan-status";

export type FieldValue = string | number | boolean | null;

export type ElementKind = "goal" | "measure" | "task";
export type Lifecycle = "active" | "suspended" | "cancelled";
export type MeasuredBy = "percent" | "milestones" | "quantity";
export type LinkType = "contributes" | "depends" | "succeeds" | "implements";
/** How a goal lives on in the next plan: 延续, 修订, 拆分, 合并. */
export type Succession = "carried-over" | "revised" | "split" | "merged";
/** What became of a goal that ends: 已实现, 终止. */
export type Outcome = "achieved" | "discontinued";
/** 草案, 已印发待签, 部门已签, 生效, 已被取代, 已撤回. */
export type LetterStatus = "draft" | "issued" | "unit-signed" | "in-force" | "superseded" | "withdrawn";
/** Who signs a letter: the department, and the association by its secretary-general. */
export type LetterParty = "unit" | "association";
export type TierKind = "ideas" | "value" | "open";
export type NodeId = ElementId | PlanId;

export interface Organisation {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly timeZone: string;
  /** JSON text of `LevelNames`. */
  readonly levelNames: string;
  /** JSON text of `HealthRules`. */
  readonly healthRules: string;
  /** JSON text of `HealthLabels`; null where every sign has its usual name. */
  readonly healthLabels: string | null;
  /** JSON text of `Delegation`; null where the office was given nothing. */
  readonly delegation: string | null;
  /** JSON text of `BackupRules`; null where the presets hold. */
  readonly backupRules: string | null;
}

export interface Unit {
  readonly id: UnitId;
  readonly kind: "department" | "partner";
  readonly nameZh: string;
  readonly nameEn: string;
  readonly sortKey: string;
  /** The day from which it takes on nothing new. */
  readonly closedOn: CalendarDate | null;
  /** Who carries on what a closed unit did; null where nobody was named. */
  readonly successorId: UnitId | null;
}

export interface Person {
  readonly id: string;
  readonly displayName: string;
}

export interface Member {
  readonly id: MemberId;
  readonly personId: string;
  readonly userId: string | null;
  readonly unitId: UnitId | null;
  readonly status: "invited" | "active" | "removed";
}

export interface RoleGrant {
  readonly id: string;
  readonly memberId: MemberId;
  readonly role: RoleName;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string | null;
}

export interface Invitation {
  readonly id: string;
  readonly memberId: MemberId;
  readonly secretHash: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly claimedAt: number | null;
  /** Whether taking up the link, made for a new password, ends the account's second factor as well. */
  readonly endsSecondFactor: boolean;
}

export interface Body {
  readonly id: BodyId;
  readonly kind: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly sortKey: string;
}

export interface Term {
  readonly id: string;
  readonly bodyId: BodyId;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

export interface Resolution {
  readonly id: string;
  readonly bodyId: BodyId;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly adoptedOn: CalendarDate;
}

export interface Period {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

export interface Plan {
  readonly id: PlanId;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly status: PlanStatus;
  /** Stands until changed; a provisional plan always has one. */
  readonly statusReason: string | null;
  readonly resolutionId: string | null;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly parentPlanId: PlanId | null;
  readonly missionZh: string;
  readonly missionEn: string;
  readonly visionZh: string;
  readonly visionEn: string;
  readonly valuesZh: string;
  readonly valuesEn: string;
  readonly sample: boolean;
  readonly contentRevision: number;
  readonly childrenRevision: number;
}

export interface Phase {
  readonly id: PhaseId;
  readonly planId: PlanId;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly contentRevision: number;
}

export interface KeyDirection {
  readonly id: DirectionId;
  readonly planId: PlanId;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly sortKey: string;
  readonly contentRevision: number;
}

export interface WorkPoint {
  readonly id: WorkPointId;
  readonly planId: PlanId;
  readonly year: number;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly directionId: DirectionId | null;
  readonly sortKey: string;
  readonly contentRevision: number;
}

/** An element that carries out what the plan asks of a year; both lie in the same plan. */
export interface WorkPointLink {
  readonly id: WorkPointLinkId;
  readonly planId: PlanId;
  readonly workPointId: WorkPointId;
  readonly elementId: ElementId;
}

export interface PlanElement {
  readonly id: ElementId;
  readonly planId: PlanId;
  readonly kind: ElementKind;
  /** What it rolls up into: the plan for a goal, an element otherwise. */
  readonly parentId: NodeId;
  /** A goal's home key direction; null on measures and tasks, which follow their goal. */
  readonly directionId: DirectionId | null;
  readonly sortKey: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly statementZh: string;
  readonly statementEn: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly weight: number;
  readonly lifecycle: Lifecycle;
  readonly lifecycleReason: string | null;
  /** One lead at most; an element without one is shown as lacking it until somebody takes it. */
  readonly leadUnitId: UnitId | null;
  readonly measuredBy: MeasuredBy;
  readonly plannedQuantity: number | null;
  readonly quantityUnit: string;
  readonly outcome: Outcome | null;
  readonly sample: boolean;
  readonly contentRevision: number;
  readonly childrenRevision: number;
}

export interface Cooperation {
  readonly id: string;
  readonly elementId: ElementId;
  readonly unitId: UnitId;
}

export interface Placement {
  readonly id: string;
  readonly planId: PlanId;
  readonly elementId: ElementId;
  readonly phaseId: PhaseId | null;
  readonly directionId: DirectionId | null;
  readonly sortKey: string;
}

export interface Milestone {
  readonly id: MilestoneId;
  readonly elementId: ElementId;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly dueOn: CalendarDate;
  readonly weight: number;
  readonly sortKey: string;
}

export interface Link {
  readonly id: LinkId;
  readonly type: LinkType;
  readonly fromId: ElementId;
  readonly toId: ElementId | IdeaId;
  /** Of a contribution: how much the task counts in the further goal, 1–10,000. */
  readonly weight: number | null;
  /** Of a succession: basis points of the old goal that live on in the new one. */
  readonly shareBp: number | null;
  readonly succession: Succession | null;
}

export interface Report {
  readonly id: string;
  readonly taskId: ElementId;
  readonly planId: PlanId;
  readonly month: CalendarMonth;
  readonly method: MeasuredBy;
  readonly valueBp: number;
  readonly quantityDone: number | null;
  /** JSON text: ids of the milestones reached. */
  readonly reached: string;
  readonly done: string;
  readonly problem: string;
  readonly nextStep: string;
  readonly needsDecision: string;
  readonly decisionBy: BodyId | null;
  readonly noChangeReason: string | null;
  readonly supersedes: string | null;
  readonly memberId: MemberId;
  readonly unitId: UnitId | null;
  readonly reportedOn: CalendarDate;
}

export interface Framework {
  readonly id: FrameworkId;
  readonly code: string;
  readonly issuerZh: string;
  readonly issuerEn: string;
  readonly documentZh: string;
  readonly documentEn: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly noteZh: string;
  readonly noteEn: string;
  readonly predecessorId: FrameworkId | null;
  readonly parentId: FrameworkId | null;
  readonly sortKey: string;
  readonly contentRevision: number;
}

export interface Tier {
  readonly id: TierId;
  readonly frameworkId: FrameworkId;
  readonly position: number;
  readonly kind: TierKind;
  readonly declared: number;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly contentRevision: number;
}

export interface Idea {
  readonly id: IdeaId;
  readonly frameworkId: FrameworkId;
  readonly tierId: TierId;
  readonly titleZh: string;
  readonly titleEn: string;
  /** What the source says of it, in its own words; empty where that isn't kept. */
  readonly clauseZh: string;
  readonly clauseEn: string;
  readonly sortKey: string;
  readonly contentRevision: number;
}

export interface Letter {
  readonly id: LetterId;
  readonly unitId: UnitId;
  readonly year: number;
  /** From 1, among the letters of one department and year. */
  readonly version: number;
  readonly status: LetterStatus;
  readonly assessmentZh: string;
  readonly assessmentEn: string;
  /** JSON text of `LetterContent` and its SHA-256, from the issue on; null in a draft. */
  readonly content: string | null;
  readonly contentHash: string | null;
  readonly issuedOn: CalendarDate | null;
  /** The day it was withdrawn, or another version came into force in its place. */
  readonly endedOn: CalendarDate | null;
  readonly endedReason: string | null;
  readonly sample: boolean;
  readonly contentRevision: number;
}

export interface LetterSignature {
  readonly id: string;
  readonly letterId: LetterId;
  readonly party: LetterParty;
  readonly memberId: MemberId;
  readonly role: RoleName;
  readonly unitId: UnitId | null;
  /** Of the content that was signed. */
  readonly contentHash: string;
  readonly signedOn: CalendarDate;
  /** Milliseconds since 1970. */
  readonly signedAt: number;
  readonly withdrawnOn: CalendarDate | null;
  readonly withdrawnReason: string | null;
}

/** The assessment clause that new letters begin with; one row at most. */
export interface LetterTemplate {
  readonly id: string;
  readonly assessmentZh: string;
  readonly assessmentEn: string;
  readonly contentRevision: number;
}

/** Everything a command may create, change or remove, by the name the log gives it. */
export interface Rows {
  readonly organisation: Organisation;
  readonly unit: Unit;
  readonly person: Person;
  readonly member: Member;
  readonly roleGrant: RoleGrant;
  readonly invitation: Invitation;
  readonly body: Body;
  readonly term: Term;
  readonly resolution: Resolution;
  readonly period: Period;
  readonly plan: Plan;
  readonly phase: Phase;
  readonly keyDirection: KeyDirection;
  readonly workPoint: WorkPoint;
  readonly workPointLink: WorkPointLink;
  readonly element: PlanElement;
  readonly cooperation: Cooperation;
  readonly placement: Placement;
  readonly milestone: Milestone;
  readonly link: Link;
  readonly report: Report;
  readonly letter: Letter;
  readonly letterSignature: LetterSignature;
  readonly letterTemplate: LetterTemplate;
  readonly framework: Framework;
  readonly tier: Tier;
  readonly idea: Idea;
}

export type EntityName = keyof Rows;
