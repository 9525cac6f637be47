import { z } from "zod";
import type { CalendarDate } from "~/domain/calendar-date";
import { CommandId, idFrom } from "~/domain/ids";
import { prose } from "~/domain/text";

/** What every command carries beside its own content. */
export const CommandHeader = z.object({
  commandId: CommandId,
  reason: prose(1000).optional(),
});
export type CommandHeader = z.infer<typeof CommandHeader>;

/** What a command answers once it is in the log. */
export interface Committed {
  readonly commandId: string;
  /** Ids of the first 200 rows it created, in order. */
  readonly created: readonly string[];
  /** How many facts changed; 0 where everything was already so. */
  readonly changes: number;
}

/** When and under which name a command is being decided: the only clock a decision sees. */
export interface Moment {
  readonly commandId: CommandId;
  readonly today: CalendarDate;
  /** Milliseconds since 1970, never before the log's last entry. */
  readonly recordedAt: number;
}

/** Gives new rows their ids, the same ones whenever the same command is decided again. */
export function namerFor(moment: Moment): () => string {
  let n = 0;
  return () => {
    n += 1;
    return idFrom(moment.commandId, n);
  };
}
