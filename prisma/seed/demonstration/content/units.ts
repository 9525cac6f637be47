import { t } from "./compose";
import type { OrganisationContent, UnitContent } from "./types";

export const organisation: OrganisationContent = {
  id: "org-chengdu-hightech-medical",
  name: t("成都高新医学会", "Chengdu High-tech Medical Association"),
  site: "http://en.gxyxh.org",
  timeZone: "Asia/Shanghai",
  levelNames: {
    goal: t("目标", "Goal"),
    measure: t("战略举措", "Strategic measure"),
    task: t("任务", "Task"),
  },
};

/** Departments are named as they sign on the association's own site; outside bodies are generic samples. */
export const units: readonly UnitContent[] = [
  {
    id: "unit-office",
    kind: "department",
    name: t("办公室", "Office"),
    sample: false,
  },
  {
    id: "unit-membership",
    kind: "department",
    name: t("会员与组织管理部", "Membership & Organisation Management"),
    sample: false,
  },
  {
    id: "unit-party-mass",
    kind: "department",
    name: t("党群服务与组织管理", "Party-mass Service & Organisation Management"),
    sample: false,
  },
  {
    id: "unit-academic",
    kind: "department",
    name: t("学术活动与服务", "Academic Activities & Services"),
    sample: false,
  },
  {
    id: "unit-culture",
    kind: "department",
    name: t("政务与文化建设", "Government Affairs & Culture"),
    sample: false,
  },
  {
    id: "unit-quality",
    kind: "department",
    name: t("质控", "Quality Control"),
    sample: false,
  },
  {
    id: "unit-innovation",
    kind: "department",
    name: t("医产融合协同创新中心", "Medical-Industrial Integration Collaborative Innovation Centre"),
    sample: false,
  },
  {
    id: "unit-partner-university",
    kind: "partner",
    name: t("合作高校（示例）", "Partner university (sample)"),
    sample: true,
  },
  {
    id: "unit-partner-grassroots",
    kind: "partner",
    name: t("合作基层医疗机构（示例）", "Partner primary-care institutions (sample)"),
    sample: true,
  },
];
