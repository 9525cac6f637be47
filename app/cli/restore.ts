import { backupSentences } from "~/cli/backup-sentences";
import { complain, print } from "~/cli/print";
import { type Verb, withStore } from "~/cli/verb";
import { restore } from "~/services/restore.server";

/** `restore <file>`: puts a backup back into an empty database. */
export const addRestore: Verb = (program) => {
  program
    .command("restore")
    .description("将备份恢复到空数据库 · put a backup back into an empty database")
    .argument("<file>", "备份文件 · the backup")
    .action((file: string) =>
      withStore(async (store) => {
        const restored = await restore(store, file);
        if (!restored.ok) return complain(...backupSentences(restored.refusal));
        const { rows, entries } = restored.value;
        return print(`已恢复 ${rows} 行、日志 ${entries} 条 · Restored: ${rows} rows, ${entries} log entries`);
      }),
    );
};
