import { Argument } from "commander";
import { complain, print, refuse } from "~/cli/print";
import { type Verb, withStore } from "~/cli/verb";
import { type RoleName, roleNames } from "~/domain/permissions";
import { findUnit } from "~/services/find-unit.server";
import { installationActor } from "~/services/installation-actor";
import { invite } from "~/services/invite.server";

/** `invite <role> [--unit U]`: prints a sign-in link that works once within a day. */
export const addInvite: Verb = (program) => {
  program
    .command("invite")
    .description("生成一次性登录链接 · make a sign-in link that works once")
    .addArgument(new Argument("<role>", "角色 · the role").choices(roleNames))
    .option("--unit <unit>", "部门的编号或名称 · the unit's id or name")
    .action((role: RoleName, { unit }: { unit?: string }) => printLink(role, unit));
};

function printLink(role: RoleName, named: string | undefined): Promise<void> {
  return withStore(async (_store, { PUBLIC_URL }) => {
    const unit = named === undefined ? null : await findUnit(named);
    if (named !== undefined && !unit)
      return complain(`没有名为“${named}”的部门。`, `There is no unit called "${named}".`);
    if (role === "department" && !unit)
      return complain("部门角色须用 --unit 指明部门。", "Name the department with --unit.");
    const made = await invite(installationActor, { role, unitId: unit?.id });
    return made.ok ? print(`${PUBLIC_URL}${made.value}`) : refuse(made.problem);
  });
}
