import { t } from "./compose";
import type { BodyContent, PeriodContent, ResolutionContent, TermContent } from "./types";

export const bodies: readonly BodyContent[] = [
  {
    id: "body-assembly",
    kind: "assembly",
    name: t("会员代表大会", "Member Assembly"),
    sample: false,
  },
  {
    id: "body-council",
    kind: "council",
    name: t("理事会", "Council"),
    sample: false,
  },
  {
    id: "body-secretariat",
    kind: "secretariat",
    name: t("秘书处", "Secretariat"),
    sample: false,
  },
];

/** That the second council's term ends in 2025 is public; the days are samples. */
export const terms: readonly TermContent[] = [
  {
    id: "term-council-2",
    bodyId: "body-council",
    name: t("第二届理事会", "Second council"),
    startsOn: "2021-01-01",
    endsOn: "2025-12-31",
    sample: true,
  },
  {
    id: "term-council-3",
    bodyId: "body-council",
    name: t("第三届理事会（示例）", "Third council (sample)"),
    startsOn: "2026-01-01",
    endsOn: "2030-12-31",
    sample: true,
  },
  {
    id: "term-council-4",
    bodyId: "body-council",
    name: t("第四届理事会（示例）", "Fourth council (sample)"),
    startsOn: "2031-01-01",
    endsOn: "2035-12-31",
    sample: true,
  },
];

export const resolutions: readonly ResolutionContent[] = [
  {
    id: "resolution-plan-2021",
    bodyId: "body-assembly",
    title: t(
      "关于审议通过学会2021—2025年发展规划的决议（示例）",
      "Resolution adopting the association's development plan 2021–2025 (sample)",
    ),
    adoptedOn: "2021-03-26",
    sample: true,
  },
  {
    id: "resolution-plan-2026-provisional",
    bodyId: "body-council",
    title: t(
      "关于同意学会中长期发展规划（2026—2035年）先行实施的决议（示例）",
      "Resolution that the medium- and long-term plan 2026–2035 be carried out provisionally (sample)",
    ),
    adoptedOn: "2025-12-19",
    sample: true,
  },
  {
    id: "resolution-closing-2025",
    bodyId: "body-council",
    title: t(
      "关于启动学会2021—2025年发展规划总结评估的决议（示例）",
      "Resolution to begin the final evaluation of the development plan 2021–2025 (sample)",
    ),
    adoptedOn: "2025-12-19",
    sample: true,
  },
];

export const periods: readonly PeriodContent[] = [
  {
    id: "period-14",
    name: t("十四五", "14th Five-Year Plan"),
    startsOn: "2021-01-01",
    endsOn: "2025-12-31",
  },
  {
    id: "period-15",
    name: t("十五五", "15th Five-Year Plan"),
    startsOn: "2026-01-01",
    endsOn: "2030-12-31",
  },
  {
    id: "period-16",
    name: t("十六五", "16th Five-Year Plan"),
    startsOn: "2031-01-01",
    endsOn: "2035-12-31",
  },
];
