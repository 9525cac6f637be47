/** Why a backup could not be made or put back. */
export type BackupRefusal =
  /** There is a file of this name already; a backup never replaces another. */
  | { readonly code: "exists" }
  | { readonly code: "unwritable"; readonly detail: string }
  | { readonly code: "unreadable"; readonly detail: string }
  | { readonly code: "not-a-backup" }
  /** Made by a later version than this one. */
  | { readonly code: "newer-version" }
  /** Cut off or altered. */
  | { readonly code: "damaged" }
  /** Whole as a file, but the log in it was tampered with from this entry on. */
  | { readonly code: "log-broken"; readonly seq: string }
  | { readonly code: "not-empty" }
  /** Its rows are not of this version's form. */
  | { readonly code: "does-not-fit"; readonly schema: string }
  | { readonly code: "busy" };

/** What is in a backup: how many rows in all, and the last entry of its log. */
export interface BackupContent {
  readonly schema: string;
  readonly rows: number;
  readonly entries: bigint;
}

export type BackupAnswer =
  | { readonly ok: true; readonly value: BackupContent }
  | { readonly ok: false; readonly refusal: BackupRefusal };

export function refused(refusal: BackupRefusal): { readonly ok: false; readonly refusal: BackupRefusal } {
  return { ok: false, refusal };
}
