import { randomUUID } from "node:crypto";
import { print, refuse } from "~/cli/print";
import { type Verb, withStore } from "~/cli/verb";
import { AddUnit } from "~/domain/unit-commands";
import { changeUnit } from "~/services/change-unit.server";
import { installationActor } from "~/services/installation-actor";

/** `unit <nameZh> [--en NAME]`: adds a department and prints its id. */
export const addUnitVerb: Verb = (program) => {
  program
    .command("unit")
    .description("新增部门 · add a department")
    .argument("<nameZh>", "中文名称 · its name in Chinese")
    .option("--en <name>", "英文名称 · its name in English")
    .action((nameZh: string, { en }: { en?: string }) => printNewUnit(nameZh, en ?? ""));
};

function printNewUnit(nameZh: string, nameEn: string): Promise<void> {
  return withStore(async () => {
    const command = AddUnit.safeParse({ intent: "add-unit", commandId: randomUUID(), nameZh, nameEn });
    if (!command.success) {
      const fields = { nameZh: command.error.issues.map((issue) => issue.message) };
      return refuse({ code: "invalid", fields });
    }
    const added = await changeUnit(installationActor, command.data);
    return added.ok ? print(added.value.created[0] ?? "") : refuse(added.problem);
  });
}
