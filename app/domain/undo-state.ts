import type { Change } from "~/domain/change";
import type {
  EntityName,
  Framework,
  Idea,
  Letter,
  Link,
  Plan,
  PlanElement,
  Rows,
  Tier,
  WorkPointLink,
} from "~/domain/rows";
import type { Span } from "~/domain/schedule";
import type { KindTies } from "~/domain/structure-state";

/** Rows that some changes touch, by entity and id. */
export type TouchedRows = <E extends EntityName>(entity: E) => ReadonlyMap<string, Rows[E]>;

/** What an undo would meet, as it stands: the rows it touches and what they would come to stand in, never a whole plan. */
export interface UndoState {
  readonly touched: TouchedRows;
  /** The plans it touches, those of links' ends included. */
  readonly plans: ReadonlyMap<string, Plan>;
  /** The parents under which elements would stand or live again. */
  readonly parents: ReadonlyMap<string, PlanElement>;
  /** Of the parents that are tasks, those with reports of their own. */
  readonly reported: ReadonlySet<string>;
  /** Living children of what would be cancelled again. */
  readonly living: readonly PlanElement[];
  /** Elements that would go under another parent, by id. */
  readonly moves: ReadonlyMap<string, UndoneMove>;
  /** What ties elements that would be of another kind again to the one they are of. */
  readonly ties: KindTies;
  /** Which of the phases and directions that goals would stand in again exist. */
  readonly cells: ReadonlySet<string>;
  /** What plans that would get their old days back hold, by plan: all of it lies within these spans. */
  readonly extents: ReadonlyMap<string, readonly Span[]>;
  /** The elements and ideas at either end of touched links. */
  readonly ends: ReadonlyMap<string, PlanElement | null>;
  /** Links from where a link would start again. */
  readonly links: readonly Link[];
  /** Ids of what stands above the tasks whose contributions would come back, by task. */
  readonly homes: ReadonlyMap<string, readonly string[]>;
  /** What the ends of dependencies that would come back depend on, directly or not, by end. */
  readonly prerequisites: ReadonlyMap<string, ReadonlySet<string>>;
  readonly frameworks: UndoneFrameworks;
  /** Which work points and elements exist among the ends of work points' links that would come back. */
  readonly pointEnds: ReadonlySet<string>;
  /** Links of those work points that are there. */
  readonly pointLinks: readonly WorkPointLink[];
  /** Letters of the departments and years whose drafts would come back. */
  readonly letters: readonly Letter[];
}

/** What touched frameworks, tiers and ideas would come to stand in, as it stands. */
export interface UndoneFrameworks {
  /** The frameworks they name, by id. */
  readonly frameworks: ReadonlyMap<string, Framework>;
  /** The tiers of touched ideas, by id. */
  readonly tiers: ReadonlyMap<string, Tier>;
  /** The untouched ideas in those tiers and in touched ones. */
  readonly ideas: readonly Idea[];
  /** By the id of one named as parent or predecessor: it and everything above or before it. */
  readonly above: ReadonlyMap<string, ReadonlySet<string>>;
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface UndoneMove {
  /** The parent it would stand under and everything above, nearest first. */
  readonly line: readonly PlanElement[];
  /** Levels in its own subtree, itself included. */
  readonly height: number;
  /** Goals that its subtree contributes to from elsewhere. */
  readonly servedGoals: ReadonlySet<string>;
}

/** The rows as the changes leave them; what they remove is missing. */
export function rowsAfter(before: TouchedRows, changes: readonly Change[]): TouchedRows {
  const left = new Map<EntityName, ReadonlyMap<string, Rows[EntityName]>>();
  return <E extends EntityName>(entity: E) => {
    const rows = left.get(entity) ?? changed<EntityName>(before(entity), changes, entity);
    left.set(entity, rows);
    return rows as ReadonlyMap<string, Rows[E]>;
  };
}

function changed<E extends EntityName>(
  before: ReadonlyMap<string, Rows[E]>,
  changes: readonly Change[],
  entity: E,
): ReadonlyMap<string, Rows[E]> {
  const rows = new Map(before);
  for (const change of changes.filter((candidate) => candidate.entity === entity)) {
    const row = rows.get(change.id);
    if (change.op === "create") rows.set(change.id, change.row as Rows[E]);
    else if (change.op === "remove") rows.delete(change.id);
    else if (row) rows.set(change.id, { ...row, [change.field]: change.after });
  }
  return rows;
}
