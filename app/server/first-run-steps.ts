import { loadDemonstration } from "#prisma/seed/demonstration/load";
import { loadEmpty } from "#prisma/seed/empty";
import { common as en } from "~/i18n/en/common";
import { common as zh } from "~/i18n/zh-CN/common";
import type { FirstRunSteps } from "~/server/first-run";
import { type FirstInvitation, inviteFirstMembers } from "~/services/invite-first-members.server";

const HEADING = [
  "首次登录链接（每个仅可使用一次，24 小时内有效）",
  "Sign-in links for the first time (each works once, for a day):",
];

function lineOf({ role, unit, path }: FirstInvitation, publicUrl: string): string {
  const [nameZh, nameEn] = unit ? [`（${unit.nameZh}）`, ` (${unit.nameEn})`] : ["", ""];
  return `  ${zh.roles[role]}${nameZh} · ${en.roles[role]}${nameEn}\n    ${publicUrl}${path}`;
}

/** What a first run does: the demonstration plans, unless an empty house was asked for, and one link for each role. */
export function firstRunSteps(publicUrl: string, empty: boolean): FirstRunSteps {
  return {
    async fill(store, installedOn) {
      if (empty) return loadEmpty(store);
      process.stdout.write("正在载入示范规划… Loading the demonstration plans…\n");
      await loadDemonstration(store, installedOn);
    },
    invite: async () => [...HEADING, ...(await inviteFirstMembers()).map((invited) => lineOf(invited, publicUrl))],
  };
}
