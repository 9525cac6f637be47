import type { CalendarDate } from "~/domain/calendar-date";
import type { ElementKind } from "~/domain/rows";
import type { GridPhase } from "./grid-frame";
import type { Draft, GridLine } from "./grid-lines";
import type { GridRow } from "./grid-row";
import { type GridTree, outside, underOf } from "./grid-tree";

/** A draft right below a line, as its sibling. */
export function draftBelow(tree: GridTree, line: GridLine | null, id: string): Draft | null {
  if (!line) return { id, what: "goal", under: tree.directions[0]?.id ?? outside, afterId: null };
  if (line.kind === "direction") return { id, what: "direction", under: "", afterId: line.id };
  if (line.kind !== "element") return null;
  return { id, what: line.row.kind, under: underOf(line.row), afterId: line.id };
}

/** A draft inside of a line, behind what stands there. */
export function draftInside(tree: GridTree, line: GridLine, id: string): Draft | null {
  if (line.kind !== "direction" && line.kind !== "element") return null;
  const stretch = tree.branches.get(line.id);
  const afterId = stretch?.ids.at(-1) ?? null;
  const what = line.kind === "direction" ? "goal" : kindIn(line.row);
  return { id, what, under: line.id, afterId };
}

/** The draft a level further in, below the sibling before it, or a level further out, behind its parent; null where it can't. */
export function draftStepped(tree: GridTree, draft: Draft, step: "indent" | "outdent"): Draft | null {
  if (step === "indent") {
    if (draft.what === "direction" && draft.afterId) {
      const last = tree.branches.get(draft.afterId)?.ids.at(-1) ?? null;
      return { ...draft, what: "goal", under: draft.afterId, afterId: last };
    }
    const before = tree.rows.get(draft.afterId ?? "");
    if (!before) return null;
    return {
      ...draft,
      what: kindIn(before),
      under: before.id,
      afterId: tree.branches.get(before.id)?.ids.at(-1) ?? null,
    };
  }
  const parent = tree.rows.get(draft.under);
  if (parent) return { ...draft, what: parent.kind, under: underOf(parent), afterId: parent.id };
  const direction = tree.directions.find(({ id }) => id === draft.under);
  return direction ? { ...draft, what: "direction", under: "", afterId: direction.id } : null;
}

function kindIn(parent: Pick<GridRow, "kind">): ElementKind {
  return parent.kind === "goal" ? "measure" : "task";
}

interface Around {
  readonly plan: { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate };
  readonly phases: readonly GridPhase[];
  readonly today: CalendarDate;
}

/** The row a draft becomes: dates, lead, and of goals the phases are those of what it stands behind or below. */
export function rowOfDraft(
  tree: GridTree,
  draft: Draft,
  title: { zh: string; en: string },
  id: string,
  around: Around,
): GridRow | null {
  if (draft.what === "direction") return null;
  const parent = tree.rows.get(draft.under) ?? null;
  const before = tree.rows.get(draft.afterId ?? "") ?? null;
  const model = before && underOf(before) === draft.under ? before : parent;
  const span = model ?? around.phases.find(({ endsOn }) => endsOn >= around.today) ?? around.plan;
  const isGoal = draft.what === "goal";
  return {
    ...{ id, kind: draft.what, rank: 0, titleZh: title.zh, titleEn: title.en, weight: 100 },
    parentId: isGoal ? null : draft.under,
    directionId: isGoal && draft.under !== outside ? draft.under : null,
    ...{ startsOn: span.startsOn, endsOn: span.endsOn, lifecycle: "active", lifecycleReason: null },
    lead: model?.lead ?? null,
    cooperating: [],
    phaseIds: isGoal ? (model?.phaseIds ?? []) : [],
    figures: unmeasuredFigures,
    openable: false,
    matched: false,
  };
}

const unmeasuredFigures: GridRow["figures"] = {
  ...{ progressBp: null, measuredBp: 0, health: "not-started", scheduledBp: 0, oldestReportOn: null, stale: false },
};
