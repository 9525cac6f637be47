import { CommandId } from "~/domain/ids";
import { newCommandId } from "~/http/new-command-id";

/** What a page with forms is told about this visit beside its content. */
export interface Visit {
  /** A fresh id for the next command. */
  readonly commandId: string;
  /** The command that was just carried out and may be taken back. */
  readonly saved: string | null;
  /** Whether a change was just taken back. */
  readonly undone: boolean;
  /** Whether something was just done that can't be taken back. */
  readonly done: boolean;
}

export function visitOf(request: Request): Visit {
  const { searchParams } = new URL(request.url);
  const saved = CommandId.safeParse(searchParams.get("saved"));
  return {
    commandId: newCommandId(),
    saved: saved.success ? saved.data : null,
    undone: searchParams.has("undone"),
    done: searchParams.has("done"),
  };
}
