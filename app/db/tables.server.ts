import type { StandingRow } from "~/db/standing-row";
import type { Rows } from "~/domain/rows";

/** Everything that is stored by versions: what commands change, and the standings derived from it. */
export interface StoredRows extends Rows {
  readonly standing: StandingRow;
}
export type StoredName = keyof StoredRows;

export interface Table {
  readonly key: "id" | "nodeId";
  /** Whether superseded rows are kept. */
  readonly history: boolean;
  /** Columns that hold integers beyond 32 bits; the domain sees numbers. */
  readonly wide: readonly string[];
  /** Fields that name a person: the log keeps a marker in their place. */
  readonly personal: readonly string[];
}

const plain: Table = { key: "id", history: true, wide: [], personal: [] };

const sums = ["Weight", "MeasuredWeight", "WeightedProgress", "WeightedMeasured"];

/** One row an entity; the Prisma model bears the entity's own name, its history twin `<name>History`. */
export const tables: Record<StoredName, Table> = {
  organisation: plain,
  unit: plain,
  person: { ...plain, history: false, personal: ["displayName"] },
  member: plain,
  roleGrant: plain,
  invitation: { ...plain, wide: ["expiresAt", "claimedAt"], personal: ["secretHash"] },
  body: plain,
  term: plain,
  resolution: plain,
  period: plain,
  plan: plain,
  phase: plain,
  keyDirection: plain,
  workPoint: plain,
  workPointLink: plain,
  element: plain,
  cooperation: plain,
  placement: plain,
  milestone: plain,
  link: plain,
  report: plain,
  letter: plain,
  letterSignature: { ...plain, wide: ["signedAt"] },
  letterTemplate: plain,
  standing: {
    ...plain,
    key: "nodeId",
    wide: [...sums.map((sum) => `home${sum}`), ...sums.map((sum) => `extra${sum}`)],
  },
  framework: plain,
  tier: plain,
  idea: plain,
};

/** What the entity's table is called in the database. */
export function tableNamed(entity: StoredName): string {
  return entity.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What the table with its superseded rows is called. */
export function historyNamed(entity: StoredName): string {
  return `${tableNamed(entity)}_history`;
}
