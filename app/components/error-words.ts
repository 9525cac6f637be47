import type { Texts } from "~/i18n/texts";

type ErrorName = Exclude<keyof Texts["common"]["errorPages"], "status" | "toOverview" | "toPlans" | "retry">;

const names: Readonly<Record<number, ErrorName>> = {
  401: "signedOut",
  403: "forbidden",
  404: "notFound",
  409: "conflict",
  413: "tooLarge",
  429: "busy",
  503: "busy",
};

/** Title, what happened and what to do, for a status code; beyond those named, a 4xx was refused and all else is our fault. */
export function errorWords(texts: Texts, status: number) {
  const name = names[status] ?? (status >= 400 && status < 500 ? "refused" : "failed");
  return texts.common.errorPages[name];
}
