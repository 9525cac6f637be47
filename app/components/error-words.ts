import type { Texts } from "~/i18n/texts";

type ErrorName = Exclude<keyof Texts["common"]["errorPages"], "status" | "toOverview" | "toPlans" | "retry">;

const names: Readonly<Record<number, ErrorName>> = {
  403: "forbidden",
  404: "notFound",
  409: "conflict",
  413: "tooLarge",
};

/** Title, what happened and what to do, for a status code; anything unknown is the house's own fault. */
export function errorWords(texts: Texts, status: number) {
  return texts.common.errorPages[names[status] ?? "failed"];
}
