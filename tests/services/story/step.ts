import type { z } from "zod";
import { anActor, council as everyCouncil } from "#tests/services/world";
import type { Clock } from "~/db/commit.server";
import { currentStore } from "~/db/open-store.server";
import type { StoredName, StoredRows } from "~/db/tables.server";
import { presentView, type Where } from "~/db/view.server";
import { type CommandId, MemberId } from "~/domain/ids";
import { OutlineCommand } from "~/domain/outline-commands";
import type { Actor } from "~/domain/permissions";
import type { Result } from "~/domain/result";
import { editOutline } from "~/services/edit-outline.server";

/** One command of the story: carried out under an id that its listener chooses, so that asking again is safe. */
export interface Step {
  readonly intent: string;
  run(commandId: CommandId, clock: Clock): Promise<Result<unknown>>;
}

/** What a listener answers to a step: the id it ran under, and the rows it created. */
export interface Told {
  readonly commandId: CommandId;
  readonly created: readonly string[];
}

// Links derive from a secret that installations keep in their data folder.
process.env.CHENGQI_SECRET ??= "a-secret-for-tests-that-signs-no-real-session";

export type Fields = { readonly intent: string } & Record<string, unknown>;
export type Telling = AsyncGenerator<Step, void, Told>;
export type Said<T> = Generator<Step, T, Told>;

export const office = anActor("office");
// Their last deed is nobody else's.
export const council: Actor = { ...everyCouncil, memberId: MemberId.parse("member-council-story") };

// A command of a family, parsed under its id as a form of a page would be.
export function* said<C>(
  schema: z.ZodType<C>,
  carryOut: Service<C>,
  actor: Actor,
  fields: Fields,
): Said<readonly string[]> {
  const run = (commandId: CommandId, clock: Clock) =>
    carryOut(actor, schema.parse({ reason: "理事会同意", ...fields, commandId }), clock);
  return (yield { intent: fields.intent, run }).created;
}

export type Service<C> = (actor: Actor, command: C, clock: Clock) => Promise<Result<unknown>>;

export function outline(fields: Fields, actor = council) {
  return said(OutlineCommand, editOutline, actor, fields);
}

export async function row<E extends StoredName>(entity: E, where: Where<StoredRows[E]>): Promise<StoredRows[E]> {
  const found = await presentView((await currentStore()).reader).first(entity, where);
  if (!found) throw new Error(`no ${entity} ${JSON.stringify(where)}`);
  return found;
}

/** When the story takes place. */
export const storyClock: Clock = { now: () => Date.parse("2026-03-10T04:00:00Z") };
