import type { Lifecycle } from "~/domain/rows";
import type { Particulars, ParticularWords } from "./particulars";

type LifecycleOf = Pick<Particulars, "lifecycle" | "lifecycleReason">;

// What tables call these states, in small letters.
const names: Readonly<Record<Lifecycle, string>> = {
  active: "实施中|进行中|推进中|正常|未开始|未启动|active|in progress|not started|being carried out",
  suspended: "暂缓|已暂缓|暂停|已暂停|suspended|on hold",
  cancelled: "已取消|取消|终止|已终止|cancelled|canceled",
};

/** 暂缓：等待上级批复; empty for what is being carried out. */
export function writeLifecycle(
  { lifecycle, lifecycleReason }: LifecycleOf,
  { lifecycles }: Pick<ParticularWords, "lifecycles">,
): string {
  if (lifecycle === "active") return "";
  return lifecycleReason === "" ? lifecycles[lifecycle] : `${lifecycles[lifecycle]}：${lifecycleReason}`;
}

/** What a cell says of it; null where it says something else. */
export function readLifecycle(cell: string): LifecycleOf | null {
  const text = cell.trim();
  if (text === "") return { lifecycle: "active", lifecycleReason: "" };
  const [, said = "", reason = ""] = /^([^：:]*)(?:[：:]([\s\S]*))?$/.exec(text) ?? [];
  const lifecycle = (["active", "suspended", "cancelled"] as const).find((one) =>
    names[one].split("|").includes(said.trim().toLowerCase()),
  );
  if (!lifecycle) return null;
  return { lifecycle, lifecycleReason: lifecycle === "active" ? "" : reason.trim() };
}
