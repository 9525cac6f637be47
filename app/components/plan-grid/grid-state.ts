import type { Adding } from "./adding";
import type { GridPlace } from "./grid-address";
import type { Draft, GridLine, Opened } from "./grid-lines";
import { type AllPending, mapPending, type Pending, withPending } from "./grid-pending";
import { aboveOf } from "./grid-place";
import type { GridBranch, GridChanges } from "./grid-row";
import { type GridDirection, type GridTree, withBranch, withChanges } from "./grid-tree";
import type { Focus } from "./grid-walk";
import type { Moving } from "./moving";

export interface RejectedDraft {
  readonly draft: Draft;
  readonly title: string;
  readonly message: string;
}

export interface GridState {
  readonly tree: GridTree;
  readonly opened: Opened;
  readonly focus: Focus | null;
  /** Whether the cell that has the focus is being written in. */
  readonly editing: boolean;
  readonly draft: Draft | null;
  /** New rows whose saving hasn't been answered. */
  readonly adding: readonly Adding[];
  /** Moves that haven't been answered. */
  readonly moving: readonly Moving[];
  /** Rows that were written and not taken: their titles stay until they are sent again or let go. */
  readonly rejected: readonly RejectedDraft[];
  readonly selection: ReadonlySet<string>;
  /** Where an extended selection began. */
  readonly anchor: string | null;
  readonly pending: AllPending;
  /** How far the log had come when what is shown was read. */
  readonly seq: number;
}

export type GridAction =
  | { readonly do: "focus"; readonly to: Focus | null }
  | { readonly do: "edit"; readonly editing: boolean }
  | { readonly do: "toggle"; readonly id: string }
  | { readonly do: "open"; readonly ids: readonly string[] }
  /** Opens whatever a row stands below. */
  | { readonly do: "reveal"; readonly id: string }
  | { readonly do: "select"; readonly ids: Iterable<string>; readonly anchor: string | null }
  | { readonly do: "draft"; readonly draft: Draft | null }
  | { readonly do: "adding"; readonly one: Adding }
  | { readonly do: "moving"; readonly one: Moving }
  | { readonly do: "answered"; readonly commandId: string }
  | { readonly do: "rejected"; readonly one: RejectedDraft }
  | { readonly do: "let-go"; readonly one: RejectedDraft }
  | { readonly do: "retitled"; readonly id: string; readonly direction: Partial<GridDirection> }
  | { readonly do: "reshape"; readonly tree: (tree: GridTree) => GridTree }
  | { readonly do: "branch"; readonly branch: GridBranch }
  | { readonly do: "changes"; readonly changes: GridChanges }
  | { readonly do: "sent"; readonly entries: readonly Pending[] }
  | { readonly do: "settled"; readonly commandIds: readonly string[] }
  | { readonly do: "marked"; readonly change: (one: Pending) => Pending | null }
  | { readonly do: "failed" }
  | { readonly do: "sending" }
  | { readonly do: "dropped"; readonly one: Pick<Pending, "id" | "field"> };

/** An outline as it is begun with: what is opened, and the line that has the keys where it is there. */
export function gridState(tree: GridTree, opened: readonly string[], seq: number, place?: GridPlace): GridState {
  const at = place?.at ?? null;
  const known = at !== null && (tree.rows.has(at) || tree.directions.some(({ id }) => id === at));
  return {
    ...{ tree, seq, editing: false, draft: null, adding: [], moving: [], rejected: [], anchor: null },
    focus: known ? { id: at, column: null } : null,
    opened: { elements: new Set([...(place?.open ?? []), ...opened]), closedDirections: new Set(place?.closed ?? []) },
    selection: new Set(),
    pending: new Map(),
  };
}

export function reduceGrid(state: GridState, action: GridAction): GridState {
  switch (action.do) {
    case "focus":
      return { ...state, focus: action.to, editing: false };
    case "edit":
      return { ...state, editing: action.editing };
    case "toggle":
      return { ...state, opened: toggled(state, action.id) };
    case "open":
      return { ...state, opened: { ...state.opened, elements: new Set([...state.opened.elements, ...action.ids]) } };
    case "reveal":
      return { ...state, opened: openedAbove(state, action.id) };
    case "select":
      return { ...state, selection: new Set(action.ids), anchor: action.anchor };
    case "draft":
      return { ...state, draft: action.draft };
    case "adding":
      return { ...state, adding: [...without(state.adding, action.one.commandId), action.one] };
    case "moving":
      return { ...state, moving: [...without(state.moving, action.one.commandId), action.one] };
    case "answered":
      return {
        ...state,
        adding: without(state.adding, action.commandId),
        moving: without(state.moving, action.commandId),
      };
    case "rejected":
      return { ...state, rejected: [...state.rejected, action.one] };
    case "let-go":
      return { ...state, rejected: state.rejected.filter((one) => one !== action.one) };
    case "retitled": {
      const directions = state.tree.directions.map((one) =>
        one.id === action.id ? { ...one, ...action.direction } : one,
      );
      return { ...state, tree: { ...state.tree, directions } };
    }
    case "reshape":
      return { ...state, tree: action.tree(state.tree) };
    case "branch":
      return { ...state, tree: withBranch(state.tree, action.branch) };
    case "changes":
      return withoutGone({ ...state, tree: withChanges(state.tree, action.changes), seq: action.changes.seq });
    default:
      return { ...state, pending: pendingAfter(state.pending, action) };
  }
}

function without<One extends { readonly commandId: string }>(all: readonly One[], commandId: string): readonly One[] {
  return all.filter((one) => one.commandId !== commandId);
}

type PendingAction = Extract<GridAction, { do: "sent" | "settled" | "marked" | "failed" | "sending" | "dropped" }>;

function pendingAfter(pending: AllPending, action: PendingAction): AllPending {
  switch (action.do) {
    case "sent":
      return withPending(pending, action.entries);
    case "settled":
      return mapPending(pending, (one) => (action.commandIds.includes(one.commandId) ? null : one));
    case "marked":
      return mapPending(pending, action.change);
    case "failed":
      return mapPending(pending, (one) => (one.status === "saving" ? { ...one, status: "failed" } : one));
    case "sending":
      return mapPending(pending, (one) => (one.status === "failed" ? { ...one, status: "saving" } : one));
    case "dropped":
      return mapPending(pending, (one) => (one.id === action.one.id && one.field === action.one.field ? null : one));
  }
}

function toggled({ tree, opened }: GridState, id: string): Opened {
  const isDirection = !tree.rows.has(id);
  const set = new Set(isDirection ? opened.closedDirections : opened.elements);
  if (!set.delete(id)) set.add(id);
  return isDirection ? { ...opened, closedDirections: set } : { ...opened, elements: set };
}

function openedAbove({ tree, opened }: GridState, id: string): Opened {
  const above = aboveOf(tree, id);
  const closed = [...opened.closedDirections].filter((direction) => !above.includes(direction));
  const elements = above.filter((one) => tree.rows.has(one));
  return { elements: new Set([...opened.elements, ...elements]), closedDirections: new Set(closed) };
}

function withoutGone(state: GridState): GridState {
  const left = [...state.selection].filter((id) => state.tree.rows.has(id));
  return left.length === state.selection.size ? state : { ...state, selection: new Set(left) };
}

/** The elements among some lines, from one to another, both included. */
export function elementsBetween(lines: readonly GridLine[], from: string, to: string): string[] {
  const [a, b] = [from, to].map((id) => lines.findIndex((line) => line.id === id));
  if (a === undefined || b === undefined || a < 0 || b < 0) return [];
  return lines.slice(Math.min(a, b), Math.max(a, b) + 1).flatMap((line) => (line.kind === "element" ? [line.id] : []));
}
