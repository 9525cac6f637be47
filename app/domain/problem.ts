import type { CalendarDate } from "~/domain/calendar-date";
import type { DocumentFault } from "~/domain/document-fault";
import type { Action } from "~/domain/permissions";
import type { PlanStatus } from "~/domain/plan-status";
import type { EntityName, FieldValue, LetterParty, LetterStatus } from "~/domain/rows";

/** A field that somebody else has changed since it was seen, to another value than the one wanted. */
export interface FieldConflict {
  readonly elementId: string;
  readonly field: string;
  readonly seen: FieldValue;
  readonly wanted: FieldValue;
  readonly current: FieldValue;
}

/** Why something could not be done. Codes only: the catalogues speak. `field` names the form field it belongs to. */
export type Problem =
  | { code: "invalid"; fields: Readonly<Record<string, readonly string[]>> }
  | { code: "not-found"; entity: EntityName | "page"; field?: string }
  | { code: "forbidden"; action: Action }
  | { code: "signed-out" }
  | {
      code: "stale";
      entity: EntityName;
      id: string;
      current: Readonly<Record<string, FieldValue>>;
    }
  | { code: "fields-conflict"; conflicts: readonly FieldConflict[] }
  | { code: "command-reused" }
  | { code: "plan-status"; status: PlanStatus; field?: string }
  | { code: "status-step"; from: PlanStatus; to: PlanStatus; field?: string }
  | { code: "reason-missing"; field: string }
  | { code: "dates-reversed"; field: string }
  | {
      code: "outside-plan";
      field: string;
      startsOn: CalendarDate;
      endsOn: CalendarDate;
    }
  | {
      code: "elements-outside";
      field: string;
      startsOn: CalendarDate;
      endsOn: CalendarDate;
    }
  | { code: "parent-in-another-plan"; field: string }
  | { code: "parent-kind"; field: string }
  | { code: "cycle"; field: string }
  | { code: "too-deep"; field: string }
  | { code: "kind-reported"; field: string }
  | { code: "kind-linked"; field: string }
  | { code: "kind-placed"; field: string }
  | { code: "parent-cancelled"; field: string }
  | { code: "unit-closed"; field: string }
  | { code: "unit-open" }
  | { code: "name-taken"; field: string }
  | { code: "merge-itself"; field: string }
  | { code: "last-administrator" }
  | { code: "open-tasks"; unitZh: string; unitEn: string; tasks: number }
  | { code: "role-scope"; field: string }
  | { code: "not-removed" }
  | { code: "not-invited" }
  | { code: "no-account" }
  | { code: "dates-overlap"; field: string; nameZh: string; nameEn: string }
  | { code: "thresholds-reversed"; field: string }
  | { code: "under-way" }
  | { code: "no-backup" }
  | { code: "lead-cooperates"; field: string }
  | { code: "in-use"; entity: EntityName }
  | { code: "link-exists"; field: string }
  | { code: "link-at-home"; field: string }
  | { code: "link-kind"; field: string }
  | { code: "element-cancelled"; field: string }
  | { code: "implemented"; entity: "framework" | "tier" | "idea"; count: number }
  | { code: "framework-named"; count: number }
  | { code: "framework-circle"; field: string }
  | { code: "framework-filled"; count: number }
  | { code: "tier-has-ideas"; field: string; count: number }
  | { code: "tier-is-value"; field: string }
  | { code: "tier-missing" }
  | { code: "idea-without-tier"; field: string }
  | { code: "too-many-tiers"; most: number; field?: string }
  | { code: "too-many-ideas"; most: number; field?: string }
  | { code: "share-sum"; field: string; sumBp: number }
  | { code: "task-has-children"; field: string }
  | { code: "not-reportable"; field: string }
  | { code: "method-differs"; field: string }
  | { code: "milestone-unknown"; field: string }
  | { code: "quantity-missing"; field: string }
  | { code: "month-in-future"; field: string }
  | { code: "month-before-start"; field: string }
  | { code: "nothing-reported"; field: string }
  | { code: "reported-twice"; field: string }
  | { code: "year-outside-plan"; field: string; from: number; to: number }
  | { code: "year-full"; field: string; most: number }
  | { code: "letter-open" }
  | { code: "letter-status"; status: LetterStatus }
  | { code: "letter-moved" }
  | { code: "letter-altered" }
  | { code: "letter-empty" }
  | { code: "letter-too-long"; most: number }
  | { code: "signed-already"; party: LetterParty }
  | { code: "signs-for-both" }
  | { code: "nothing-to-undo" }
  | { code: "nothing-to-redo" }
  | { code: "undo-superseded" }
  | { code: "link-expired" }
  | { code: "sign-in-failed" }
  | { code: "second-factor-wrong"; field: string }
  | { code: "second-factor-expired" }
  | { code: "provider-refused" }
  | { code: "provider-unknown" }
  | { code: "too-many-attempts"; seconds: number }
  | { code: "as-of-read-only" }
  | { code: "as-of-outside"; from: CalendarDate; to: CalendarDate }
  | { code: "too-large" }
  | { code: "document"; why: DocumentFault; field: string }
  | { code: "doubts-open"; rows: number; units: number }
  | { code: "no-form" }
  | { code: "busy" };

export type ProblemCode = Problem["code"];
