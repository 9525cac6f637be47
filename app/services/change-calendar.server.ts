import { type Clock, commit } from "~/db/commit.server";
import { readCalendar } from "~/db/read-calendar.server";
import type { CalendarCommand } from "~/domain/calendar-commands";
import type { Committed } from "~/domain/command";
import { decideCalendar } from "~/domain/decide-calendar";
import { type Actor, grantFor } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";

/** Adds, edits or removes a body, one of its terms, or a plan period; timelines show the new bands at once. */
export function changeCalendar(actor: Actor, command: CalendarCommand, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "manage-calendar",
      undoable: true,
      read: async (view) => succeed(await readCalendar(view, command.intent === "remove-body" ? [command.bodyId] : [])),
      allow: () => grantFor(actor, "manage-calendar"),
      decide: (state, moment) => decideCalendar(state, command, moment),
    },
    clock,
  );
}
