import { asFileRefusal, DatabaseRefusal, type RefusalReason } from "~/db/database-refusal.server";
import { EnvironmentProblem } from "~/server/environment";

type Sentences = readonly [zh: string, en: string];

const REFUSALS: Record<RefusalReason, (detail: string) => Sentences> = {
  "newer-version": (migration) => [
    `数据库由更新版本的承启写入（${migration}），请升级程序后再启动。`,
    `The database was written by a newer version of Chengqi (${migration}); upgrade the program before starting it.`,
  ],
  "migration-failed": (migration) => [
    `数据库迁移 ${migration} 未完成，请从备份恢复后再启动。`,
    `The database migration ${migration} did not complete; restore a backup before starting.`,
  ],
  "out-of-reach": (detail) => [
    `无法连接 PostgreSQL，请检查 DATABASE_URL 以及数据库是否已启动（${detail}）。`,
    `PostgreSQL is out of reach; check DATABASE_URL and that the database is running (${detail}).`,
  ],
  unwritable: (place) => [
    `无法写入数据目录，请检查其权限和磁盘空间（${place}）。`,
    `The data folder can't be written; check its permissions and the room on the disk (${place}).`,
  ],
  unsafe: (detail) => [
    `数据库未处于可靠写入模式，拒绝启动（${detail}）。`,
    `The database is not in its durable mode, so Chengqi won't start (${detail}).`,
  ],
  damaged: (detail) => [
    `数据库文件已损坏（${detail}）。请停止承启，移走该文件，再用 restore 恢复最近的备份。`,
    `The database file is damaged (${detail}). Stop Chengqi, move the file away, and restore the latest backup with "restore".`,
  ],
};

/** The sentences for what kept the program from starting, or null where it is a bug. */
export function startProblem(thrown: unknown): Sentences | null {
  const error = asFileRefusal(thrown);
  if (error instanceof DatabaseRefusal) return REFUSALS[error.reason](error.detail);
  if (error instanceof EnvironmentProblem) {
    return [
      `环境变量设置有误：${error.variables.join("、")}。`,
      `These environment variables can't be understood: ${error.variables.join(", ")}.`,
    ];
  }
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const port = error instanceof Error && "port" in error ? error.port : "";
  if (code === "EADDRINUSE") {
    return [`端口 ${port} 已被占用，请用 PORT 指定另一个端口。`, `Port ${port} is taken; name another one with PORT.`];
  }
  if (code === "EACCES") {
    return [
      `没有权限使用端口 ${port}，请用 PORT 指定另一个端口。`,
      `Port ${port} isn't allowed; name another one with PORT.`,
    ];
  }
  return null;
}

/** Ends the process with exit code 1 and, for what a person can put right, one sentence in each language. */
export function endWith(error: unknown): never {
  const sentences = startProblem(error);
  const text = sentences?.join("\n") ?? (error instanceof Error ? error.stack : String(error));
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
