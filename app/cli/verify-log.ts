import { complain, print } from "~/cli/print";
import { type Verb, withStore } from "~/cli/verb";
import { type LogFault, verifyLog } from "~/services/verify-log.server";

const faults: Record<LogFault, readonly [zh: string, en: string]> = {
  missing: ["缺失", "is missing"],
  altered: ["内容被改动", "was altered"],
  unchained: ["与前一条不相衔接", "doesn't follow the one before it"],
  "beyond-head": ["位于日志末端之后", "lies beyond the log's end"],
  "head-differs": ["与日志末端的校验值不符", "differs from the log's end"],
};

/** `verify-log`: walks the whole log; names its first bad entry and ends with exit code 1 where there is one. */
export const addVerifyLog: Verb = (program) => {
  program
    .command("verify-log")
    .description("校验日志的完整性 · check that the log is whole")
    .action(() =>
      withStore(async () => {
        const verdict = await verifyLog();
        if (verdict.whole) {
          return print(`日志完整，共 ${verdict.entries} 条 · The log is whole: ${verdict.entries} entries`);
        }
        const [zh, en] = faults[verdict.fault];
        return complain(`日志第 ${verdict.seq} 条${zh}。`, `Entry ${verdict.seq} of the log ${en}.`);
      }),
    );
};
