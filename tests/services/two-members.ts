import { aCommandId, administrator, aPlan, aWorld, council, expectOk } from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { presentView, type View } from "~/db/view.server";
import { calendarDate } from "~/domain/calendar-date";
import { created } from "~/domain/change";
import { BodyId, type ElementId, MemberId, PlanId } from "~/domain/ids";
import { LinkCommand } from "~/domain/link-commands";
import { OutlineCommand } from "~/domain/outline-commands";
import type { Actor } from "~/domain/permissions";
import { EditPlan, SetPlanStatus } from "~/domain/plan-commands";
import type { PlanStatus } from "~/domain/plan-status";
import type { PlanElement } from "~/domain/rows";
import { editPlan, setPlanStatus } from "~/services/change-plan.server";
import { editOutline } from "~/services/edit-outline.server";
import { enterFacts } from "~/services/enter-facts.server";
import { linkElements } from "~/services/link-elements.server";
import { undo } from "~/services/undo.server";

/** Two members of the council who work on the same plan: what the first does, the second may build upon. */
export const first = council;
export const second: Actor = { ...council, memberId: MemberId.parse("member-council-second") };

const bodyId = BodyId.parse("body-council");
export const superseded = { ok: false, problem: { code: "undo-superseded" } };

/** A world with these provisional plans, one a test, and a council that decides about them. */
export async function aWorldOf(...ids: string[]): Promise<void> {
  await aWorld(ids.map((id) => aPlan({ id: PlanId.parse(id) })));
  const body = { id: bodyId, kind: "council", nameZh: "理事会", nameEn: "Council", sortKey: "a0" };
  const header = { commandId: aCommandId(), intent: "enter-facts" } as const;
  expectOk(await enterFacts(administrator, header, [created("body", body)]));
}

export async function present(): Promise<View> {
  return presentView((await currentStore()).reader);
}

export async function elementOf(id: ElementId): Promise<PlanElement> {
  const element = await (await present()).first("element", { id });
  if (!element) throw new Error(`no element ${id}`);
  return element;
}

/** Carries an outline command out and answers with the first id it created. */
export async function outlined(actor: Actor, fields: { intent: string } & Record<string, unknown>): Promise<string> {
  const command = OutlineCommand.parse({ commandId: aCommandId(), ...fields });
  return expectOk(await editOutline(actor, command)).created[0] ?? "";
}

export async function linked(actor: Actor, fields: { intent: string } & Record<string, unknown>): Promise<string> {
  const command = LinkCommand.parse({ commandId: aCommandId(), ...fields });
  return expectOk(await linkElements(actor, command)).created[0] ?? "";
}

/** Puts an element first under another. */
export async function moved(actor: Actor, elementId: ElementId, parentId: ElementId): Promise<void> {
  const { childrenRevision } = await elementOf(parentId);
  await outlined(actor, { intent: "move-element", elementId, parentId, childrenRevision });
}

export async function turned(actor: Actor, elementId: ElementId, lifecycle: PlanElement["lifecycle"]): Promise<void> {
  const { contentRevision: revision } = await elementOf(elementId);
  await outlined(actor, { intent: "set-lifecycle", elementId, revision, lifecycle, lifecycleReason: "理由" });
}

/** Passes a plan on to a status, by a resolution. */
export async function passed(actor: Actor, planId: string, status: PlanStatus): Promise<void> {
  const resolution = { bodyId, resolutionTitleZh: "决议", adoptedOn: "2026-02-01" };
  const command = { intent: "set-plan-status", commandId: aCommandId(), planId, status, ...resolution };
  expectOk(await setPlanStatus(actor, SetPlanStatus.parse(command)));
}

export async function planEnding(actor: Actor, planId: string, endsOn: string): Promise<void> {
  const plan = await (await present()).first("plan", { id: PlanId.parse(planId) });
  if (!plan) throw new Error(`no plan ${planId}`);
  const fields = { ...plan, endsOn: calendarDate(endsOn), planId, revision: plan.contentRevision };
  expectOk(await editPlan(actor, EditPlan.parse({ ...fields, intent: "edit-plan", commandId: aCommandId() })));
}

export function takenBackBy(actor: Actor) {
  return undo(actor, { intent: "undo", commandId: aCommandId() });
}
