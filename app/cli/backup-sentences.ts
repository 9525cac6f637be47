import type { BackupRefusal } from "~/services/backup-answer";

/** A refusal as one sentence in each language. */
export function backupSentences(refusal: BackupRefusal): readonly [zh: string, en: string] {
  switch (refusal.code) {
    case "exists":
      return [
        "同名文件已存在，备份不会覆盖它，请换一个文件名。",
        "A file of this name exists and is never replaced; name another one.",
      ];
    case "unwritable":
      return [`备份文件无法写入（${refusal.detail}）。`, `The backup can't be written (${refusal.detail}).`];
    case "unreadable":
      return [`备份文件无法读取（${refusal.detail}）。`, `The backup can't be read (${refusal.detail}).`];
    case "not-a-backup":
      return ["这不是承启的备份文件。", "This is not a backup of Chengqi."];
    case "newer-version":
      return [
        "备份由更新版本的承启生成，请升级程序后再恢复。",
        "A newer version of Chengqi made this backup; upgrade the program before restoring it.",
      ];
    case "damaged":
      return ["备份文件不完整或被改动，未恢复任何内容。", "The backup is cut off or altered; nothing was restored."];
    case "log-broken":
      return [
        `备份中的日志自第 ${refusal.seq} 条起不可信，未恢复任何内容。`,
        `The log in this backup can't be trusted from entry ${refusal.seq} on; nothing was restored.`,
      ];
    case "not-empty":
      return [
        "数据库中已有内容，只能恢复到空数据库。",
        "The database is not empty; a backup is only restored into an empty one.",
      ];
    case "does-not-fit":
      return [
        `备份的数据结构（${refusal.schema}）与当前版本不符，请先用生成它的版本恢复，再升级。`,
        `The backup's form (${refusal.schema}) isn't this version's; restore it with the version that made it, then upgrade.`,
      ];
    case "busy":
      return ["数据库正被其他程序占用，请稍后再试。", "Another program holds the database; try again later."];
  }
}
