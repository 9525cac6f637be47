import { InvalidArgumentError } from "commander";
import { loadDemonstration } from "#prisma/seed/demonstration/load";
import { loadSize } from "#prisma/seed/size/load";
import { complain, print } from "~/cli/print";
import { type Verb, withStore } from "~/cli/verb";
import { dayAt } from "~/domain/calendar-days";

/** `seed [--size N]`: fills an empty database with the demonstration, or with plans of N elements for benchmarks. */
export const addSeed: Verb = (program) => {
  program
    .command("seed")
    .description("填入示范规划或指定规模的样本 · load the demonstration, or sample plans of a size")
    .option("--size <n>", "事项总数 · elements in all", sizeOf)
    .action(({ size }: { size?: number }) => fill(size));
};

function sizeOf(text: string): number {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 50 || size > 1_000_000) {
    throw new InvalidArgumentError("50–1,000,000");
  }
  return size;
}

function fill(size: number | undefined): Promise<void> {
  return withStore(async (store) => {
    if ((await store.reader.command.count({ take: 1 })) > 0) {
      return complain("数据库中已有内容，不能再填入样本。", "The database is not empty; samples go into an empty one.");
    }
    if (size === undefined) await loadDemonstration(store, dayAt(Date.now(), "Asia/Shanghai"));
    else await loadSize(store, size);
    return print(size === undefined ? "demonstration" : `${size}`);
  });
}
