import type { TierKind } from "~/domain/rows";

/** A framework as text has to say it. */
export interface WrittenFramework {
  readonly code: string;
  readonly tiers: readonly {
    readonly kind: TierKind;
    readonly declared: number;
    readonly label: string;
    readonly ideas: readonly { readonly title: string; readonly clause: string }[];
  }[];
}

/** A framework as a numbered list, a line for each tier and idea; `understandFramework` reads it back as it was. */
export function writeFramework({ code, tiers }: WrittenFramework): string {
  return [
    `“${code}”工作思路`,
    ...tiers.flatMap(({ kind, declared, label, ideas }) => {
      if (kind === "value") return [`${declared}（目标值）：${label}`];
      if (ideas.length === 0) return [`${declared}（待填写）：${label}`];
      return [
        `${declared}${label}：`,
        ...ideas.flatMap(({ title, clause }, index) => [
          `${index + 1}. ${title}`,
          ...(clause === "" ? [] : clause.split("\n").map((line) => `原文：${line}`)),
        ]),
      ];
    }),
    "",
  ].join("\n");
}
