import { type Clock, commit, type Deed } from "~/db/commit.server";
import { readMerge } from "~/db/read-merge.server";
import type { Change } from "~/domain/change";
import type { Committed, Moment } from "~/domain/command";
import { decideMerge, type MergeState } from "~/domain/decide-merge";
import {
  decideAddUnit,
  decideCloseUnit,
  decideOrderUnit,
  decideRenameUnit,
  decideReopenUnit,
} from "~/domain/decide-unit";
import { type Actor, grantFor } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";
import type { Unit } from "~/domain/rows";
import type { MergeUnits, UnitCommand } from "~/domain/unit-commands";

/** Adds, renames, orders, closes, reopens or merges units. All of it can be taken back while nothing has built on it. */
export function changeUnit(actor: Actor, command: UnitCommand, clock?: Clock): Promise<Result<Committed>> {
  if (command.intent === "merge-units") return mergeUnits(actor, command, clock);
  const deed: Deed<readonly Unit[]> = {
    action: "manage-units",
    undoable: true,
    read: async (view) => succeed(await view.find("unit", {})),
    allow: () => grantFor(actor, "manage-units"),
    decide: (units, moment) => decide(units, command, moment),
  };
  return commit(actor, command, deed, clock);
}

function decide(units: readonly Unit[], command: Exclude<UnitCommand, MergeUnits>, moment: Moment): Result<Change[]> {
  switch (command.intent) {
    case "add-unit":
      return decideAddUnit(units, command, moment);
    case "rename-unit":
      return decideRenameUnit(units, command);
    case "order-unit":
      return decideOrderUnit(units, command);
    case "close-unit":
      return decideCloseUnit(units, command);
    case "reopen-unit":
      return decideReopenUnit(units, command);
  }
}

function mergeUnits(actor: Actor, command: MergeUnits, clock?: Clock): Promise<Result<Committed>> {
  const deed: Deed<MergeState> = {
    action: "manage-units",
    undoable: true,
    read: async (view) => succeed(await readMerge(view, command.unitId, command.intoId)),
    allow: () => grantFor(actor, "manage-units"),
    decide: (state, moment) => decideMerge(state, command, moment),
  };
  return commit(actor, command, deed, clock);
}
