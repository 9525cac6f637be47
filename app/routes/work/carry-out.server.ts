import type { z } from "zod";
import type { Actor } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import { linkElements } from "~/services/link-elements.server";
import { reportProgress } from "~/services/report-progress.server";
import { problemInGrid, type WorkForm } from "./work-form.server";

/** Where to go once it is done, and the command that may be taken back from there: links can be, reports can't. */
interface CarriedOut {
  readonly to: string;
  readonly undoable: string | undefined;
}

export async function carryOut(
  actor: Actor,
  command: z.output<typeof WorkForm>,
  here: string,
): Promise<Result<CarriedOut>> {
  if (command.intent !== "report-progress") {
    const linked = await linkElements(actor, command);
    if (!linked.ok) return linked;
    const undoable = linked.value.changes > 0 ? linked.value.commandId : undefined;
    return succeed({ to: addressFrom(here, ["reported"], {}), undoable });
  }
  const reported = await reportProgress(actor, command);
  if (!reported.ok) return fail(problemInGrid(reported.problem, command));
  const count = String(command.reports.length);
  return succeed({
    to: addressFrom(here, ["again", "link", "q", "weight", "page"], { reported: count }),
    undoable: undefined,
  });
}

function addressFrom(here: string, without: readonly string[], having: Readonly<Record<string, string>>): string {
  const { searchParams } = new URL(here);
  for (const name of [...without, "saved", "undone"]) searchParams.delete(name);
  for (const [name, value] of Object.entries(having)) searchParams.set(name, value);
  return `/work?${searchParams}`;
}
