import { type Fields, type Step, said, type Telling, type Told } from "#tests/services/story/step";
import { administrator, quality } from "#tests/services/world";
import { createAccount } from "~/auth/create-account.server";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { SetBackupRules } from "~/domain/backup-rules";
import { CalendarCommand } from "~/domain/calendar-commands";
import { Delegate } from "~/domain/delegation";
import { BodyId, MemberId, UnitId } from "~/domain/ids";
import {
  ChangeRoles,
  ClaimInvitation,
  ClaimReset,
  EraseName,
  InviteForm,
  MoveMember,
  RemoveMember,
  WithdrawInvitation,
} from "~/domain/member-commands";
import { RulesCommand } from "~/domain/rules-commands";
import { UnitCommand } from "~/domain/unit-commands";
import { changeCalendar } from "~/services/change-calendar.server";
import { changeMember } from "~/services/change-member.server";
import { changeOrganisation } from "~/services/change-organisation.server";
import { changeUnit } from "~/services/change-unit.server";
import { claimInvitation } from "~/services/claim-invitation.server";
import { claimReset } from "~/services/claim-reset.server";
import { eraseName } from "~/services/erase-name.server";
import { hashOfSecret, secretOf } from "~/services/invitation-secret.server";
import { inviteMember } from "~/services/invite.server";
import { issueLink } from "~/services/issue-link.server";
export async function* organisation(name: string): AsyncGenerator<Step, Founded, Told> {
  const healths = { done: { zh: `完成${name}`, en: "" } };
  const rules = { watchFrom: "10", behindBeyond: "30", staleAfterDays: "45", measuredFrom: "50" };
  const levels = { goalZh: "目标", goalEn: "Goal", measureZh: "举措", measureEn: "Measure", taskEn: "Task" };
  const rule = (fields: Fields) => said(RulesCommand, changeOrganisation, administrator, fields);
  yield* rule({ intent: "set-health-rules", ...rules, watchFrom: "12" });
  yield* rule({ intent: "name-levels", ...levels, taskZh: `任务${name}` });
  yield* rule({ intent: "name-healths", ...healths });
  yield* rule({ intent: "name-organisation", nameZh: `示例学会${name}` });
  yield* said(Delegate, changeOrganisation, administrator, { intent: "delegate", delegated: ["manage-units"] });
  const backups = { daily: "on", at: "02:30", keepDays: "7", keepWeeks: "4" };
  yield* said(SetBackupRules, changeOrganisation, administrator, { intent: "set-backup-rules", ...backups });
  const unit = (fields: Fields) => said(UnitCommand, changeUnit, administrator, fields);
  const [one] = yield* unit({ intent: "add-unit", nameZh: `甲部${name}` });
  const [other] = yield* unit({ intent: "add-unit", nameZh: `乙部${name}` });
  yield* unit({ intent: "rename-unit", unitId: one, nameZh: `丙部${name}` });
  yield* unit({ intent: "order-unit", unitId: other, direction: "up" });
  yield* unit({ intent: "close-unit", unitId: one, closedOn: "2026-03-01" });
  yield* unit({ intent: "reopen-unit", unitId: one });
  yield* unit({ intent: "merge-units", unitId: one, intoId: other });
  const [lead] = yield* unit({ intent: "add-unit", nameZh: `丁部${name}` });
  const calendar = (fields: Fields) => said(CalendarCommand, changeCalendar, administrator, fields);
  const [councilId] = yield* calendar({ intent: "add-body", kind: "council", nameZh: `理事会${name}` });
  const [bodyId] = yield* calendar({ intent: "add-body", kind: "committee", nameZh: `委员会${name}` });
  yield* calendar({ intent: "edit-body", bodyId, kind: "committee", nameZh: `专委会${name}` });
  const term = { startsOn: "2026-01-01", endsOn: "2030-12-31" };
  const [termId] = yield* calendar({ intent: "add-term", bodyId, nameZh: "第一届", ...term });
  yield* calendar({ intent: "edit-term", termId, nameZh: "首届", ...term });
  yield* calendar({ intent: "remove-term", termId });
  yield* calendar({ intent: "remove-body", bodyId });
  const periods = await presentView((await currentStore()).reader).find("period", {});
  const from = Math.max(2035, ...periods.map(({ endsOn }) => Number(endsOn.slice(0, 4)))) + 1;
  const period = { startsOn: `${from}-01-01`, endsOn: `${from}-12-31` };
  const [periodId] = yield* calendar({ intent: "add-period", nameZh: `“十七五”${name}`, ...period });
  yield* calendar({ intent: "edit-period", periodId, nameZh: "“十七五”时期", ...period });
  yield* calendar({ intent: "remove-period", periodId });
  return { leadId: UnitId.parse(lead), spareId: UnitId.parse(other), councilId: BodyId.parse(councilId) };
}

export interface Founded {
  /** Leads what the plan holds. */
  readonly leadId: UnitId;
  /** Leads nothing, so that nobody in it has to hand anything over. */
  readonly spareId: UnitId;
  /** Decides what becomes of the plan. */
  readonly councilId: BodyId;
}

export async function* members(name: string, unitId: UnitId): Telling {
  const form = { intent: "invite", role: "department", unitId, displayName: `示例人员${name}` };
  const memberOf = (ids: readonly string[]) => memberAmong(ids);
  const unwanted = await memberOf(yield* said(InviteForm, inviteMember, administrator, form));
  const change = { memberId: unwanted };
  yield* said(WithdrawInvitation, changeMember, administrator, { intent: "withdraw-invitation", ...change });
  const memberId = await memberOf(yield* said(InviteForm, inviteMember, administrator, form));
  const renewed = { intent: "renew-invitation", memberId } as const;
  const { commandId } = yield {
    intent: "renew-invitation",
    run: (id, clock) => issueLink(administrator, { ...renewed, commandId: id }, clock),
  };
  const userId = await anAccount(`${name}@example.org`);
  const claim = { intent: "claim-invitation", secretHash: hashOfSecret(secretOf(commandId)), userId };
  yield {
    intent: "claim-invitation",
    run: (id, clock) =>
      claimInvitation(memberId, ClaimInvitation.parse({ ...claim, displayName: "示例人员", commandId: id }), clock),
  };
  const grants = [{ role: "reader" }, { role: "department", scope: `unit:${unitId}` }];
  yield* said(ChangeRoles, changeMember, administrator, { intent: "change-roles", memberId, grants });
  yield* said(MoveMember, changeMember, administrator, { intent: "move-member", memberId, unitId: quality });
  const reset = { intent: "reset-password", memberId } as const;
  const link = yield {
    intent: "reset-password",
    run: (id, clock) => issueLink(administrator, { ...reset, commandId: id }, clock),
  };
  const claimed = { intent: "claim-reset", secretHash: hashOfSecret(secretOf(link.commandId)) };
  yield {
    intent: "claim-reset",
    run: (id, clock) => claimReset(memberId, ClaimReset.parse({ ...claimed, commandId: id }), clock),
  };
  yield* said(RemoveMember, changeMember, administrator, { intent: "remove-member", memberId });
  yield* said(EraseName, eraseName, administrator, { intent: "erase-name", memberId });
}

async function memberAmong(ids: readonly string[]): Promise<MemberId> {
  const view = presentView((await currentStore()).reader);
  const [member] = await view.find("member", { id: { in: ids.map((id) => MemberId.parse(id)) } });
  if (!member) throw new Error("no member was invited");
  return member.id;
}

async function anAccount(email: string): Promise<string> {
  const store = await currentStore();
  await createAccount(store, { email, password: "一个足够长的句子用来登录" });
  return (await store.writer.user.findUniqueOrThrow({ where: { email } })).id;
}
