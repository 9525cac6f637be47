import { backupSentences } from "~/cli/backup-sentences";
import { complain, print } from "~/cli/print";
import { type Verb, withStore } from "~/cli/verb";
import { backUp } from "~/services/backup.server";

/** `backup <file>`: copies the whole database into a new file, while people go on working. */
export const addBackup: Verb = (program) => {
  program
    .command("backup")
    .description("备份整个数据库，可在使用中进行 · copy the whole database into a file, while people work")
    .argument("<file>", "备份文件 · the file to write")
    .action((file: string) =>
      withStore(async (store) => {
        const made = await backUp(store, file);
        if (!made.ok) return complain(...backupSentences(made.refusal));
        const { rows, entries } = made.value;
        return print(`已备份 ${rows} 行、日志 ${entries} 条 · Backed up: ${rows} rows, ${entries} log entries`);
      }),
    );
};
