import { closingGoals } from "./closing-goals";
import { t } from "./compose";
import { planDeliveryGoals } from "./new-plan-direction-1";
import { talentGoals } from "./new-plan-direction-2";
import { cooperationGoals } from "./new-plan-direction-3";
import { academicOrganisationGoals } from "./new-plan-direction-4";
import { brandGoals } from "./new-plan-direction-5";
import type { DirectionContent, PlanContent, Text, WorkPointContent } from "./types";

const meetingOf2025 = "http://en.gxyxh.org/News_read_id_3083.shtml";

const workPolicy = t(
  "立足高新、服务川渝、辐射全国、面向国际（待核）",
  "Rooted in the High-tech Zone, serving Sichuan and Chongqing, reaching the whole country, open to the world (Chinese wording to be confirmed)",
);

const coreTask = t(
  "强基层、促转化（待核）",
  "Strengthen the grassroots, promote transformation (Chinese wording to be confirmed)",
);

const talent = t("人才发展与内部创业", "Talent development and internal entrepreneurship");
const cooperation = t("合作模式创新", "Innovative co-operation models");
const academicOrganisations = t("学术组织建设", "Building academic organisations");
const brand = t("品牌学术活动与专项培训", "Brand academic activities and specialised training");

function direction(id: string, title: Text): DirectionContent {
  return { id, title, source: meetingOf2025 };
}

function workPoint(id: string, title: Text, directionId: string | null, ...carriedBy: string[]): WorkPointContent {
  return { id, year: 2025, title, directionId, setOn: "2025-02-07", source: meetingOf2025, carriedBy };
}

// What the council asked of the new plan's first year is not public: samples.
function samplePoint(
  id: string,
  zh: string,
  en: string,
  directionId: string,
  ...carriedBy: string[]
): WorkPointContent {
  const title = t(`${zh}（示例）`, `${en} (sample)`);
  return { id: `work-point-2026-${id}`, year: 2026, title, directionId, setOn: "2026-01-12", source: null, carriedBy };
}

export const closingPlan: PlanContent = {
  id: "plan-2021-2025",
  title: t("成都高新医学会发展规划（2021—2025年）", "Development plan 2021–2025 of the association"),
  startsOn: "2021-01-01",
  endsOn: "2025-12-31",
  statuses: [
    { status: "draft", on: "2021-01-04" },
    {
      status: "adopted",
      on: "2021-03-26",
      resolutionId: "resolution-plan-2021",
    },
    {
      status: "closing",
      on: "2026-01-05",
      resolutionId: "resolution-closing-2025",
      reason: t("规划期满，转入总结评估。", "The plan has run its term and enters its final evaluation."),
    },
  ],
  mission: coreTask,
  vision: t(
    "“十四五”末成为全国医疗技术服务领域有影响力的学术组织（待核）",
    "By the end of the 14th Five-Year Plan an influential academic organisation for medical technology services in China (Chinese wording to be confirmed)",
  ),
  values: workPolicy,
  sample: true,
  phases: [],
  directions: [
    direction("old-dir-talent", talent),
    direction("old-dir-cooperation", cooperation),
    direction("old-dir-academic-orgs", academicOrganisations),
    direction("old-dir-brand", brand),
  ],
  workPoints: [
    workPoint(
      "work-point-2025-plan",
      t("编制学会中长期发展规划", "Make the association's medium- and long-term development plan"),
      null,
    ),
    workPoint("work-point-2025-talent", talent, "old-dir-talent", "old-goal-youth-pool"),
    workPoint(
      "work-point-2025-cooperation",
      t(
        "合作模式创新：联合科研、技术转移、人才交流",
        "Innovative co-operation models: joint research, technology transfer, talent exchange",
      ),
      "old-dir-cooperation",
      "old-goal-joint-research",
    ),
    workPoint("work-point-2025-academic-orgs", academicOrganisations, "old-dir-academic-orgs", "old-goal-influence"),
    workPoint(
      "work-point-2025-brand",
      brand,
      "old-dir-brand",
      "old-goal-annual-conference",
      "old-goal-special-training",
    ),
  ],
  goals: closingGoals,
};

export const newPlan: PlanContent = {
  id: "plan-2026-2035",
  title: t(
    "成都高新医学会中长期发展规划（2026—2035年）",
    "Medium- and long-term development plan 2026–2035 of the association",
  ),
  startsOn: "2026-01-01",
  endsOn: "2035-12-31",
  statuses: [
    { status: "draft", on: "2025-09-01" },
    {
      status: "provisional",
      on: "2026-01-01",
      resolutionId: "resolution-plan-2026-provisional",
      reason: t(
        "会员代表大会审议前，经理事会同意先行实施，以衔接“十四五”各项工作。（示例）",
        "Until the member assembly has considered it, carried out provisionally with the council's consent, so that work of the 14th period goes on without a gap. (Sample)",
      ),
    },
  ],
  mission: coreTask,
  vision: t(
    "建成西部前列、全国有影响的医疗技术服务学术组织（示例）",
    "A leading academic organisation for medical technology services in western China, with influence across the country (sample)",
  ),
  values: workPolicy,
  sample: true,
  phases: [
    {
      id: "phase-foundation",
      title: t("第一阶段 夯基", "Phase 1: laying the ground"),
      startsOn: "2026-01-01",
      endsOn: "2027-12-31",
    },
    {
      id: "phase-uplift",
      title: t("第二阶段 提升", "Phase 2: rising"),
      startsOn: "2028-01-01",
      endsOn: "2030-12-31",
    },
    {
      id: "phase-leap",
      title: t("第三阶段 跨越", "Phase 3: leaping ahead"),
      startsOn: "2031-01-01",
      endsOn: "2035-12-31",
    },
  ],
  directions: [
    {
      id: "dir-plan-delivery",
      title: t("规划实施与评估", "Carrying out and evaluating the plan"),
    },
    direction("dir-talent", talent),
    direction("dir-cooperation", cooperation),
    direction("dir-academic-orgs", academicOrganisations),
    direction("dir-brand", brand),
  ],
  workPoints: [
    samplePoint(
      "adoption",
      "推动规划提请会员代表大会审议，完成首年任务分解",
      "Bring the plan before the member assembly and break the first year down into tasks",
      "dir-plan-delivery",
      "task-plan-adoption",
      "task-annual-breakdown",
    ),
    samplePoint(
      "responsibility",
      "部门目标责任书全覆盖，制定绩效考核规则",
      "Letters with every department, and rules for their scorecards",
      "dir-plan-delivery",
      "goal-responsibility",
    ),
    samplePoint(
      "talent",
      "启动内部创业试点，开展基层骨干规范化培训",
      "Start the pilot of internal entrepreneurship and the training of primary-care staff",
      "dir-talent",
      "goal-internal-venture",
      "measure-backbone-training",
    ),
    samplePoint(
      "transfer",
      "搭建技术转移服务，促成首批转移",
      "Set up transfer services and bring about the first transfers",
      "dir-cooperation",
      "goal-technology-transfer",
    ),
    samplePoint(
      "committees",
      "学术组织按期换届、规范运行",
      "Renew the academic organisations in time and run them by the rules",
      "dir-academic-orgs",
      "measure-committee-order",
    ),
    samplePoint(
      "brand",
      "办好学术年会和品牌论坛",
      "Hold the annual meeting and the brand forums well",
      "dir-brand",
      "measure-brand-events",
    ),
  ],
  goals: [...planDeliveryGoals, ...talentGoals, ...cooperationGoals, ...academicOrganisationGoals, ...brandGoals],
};

export const plans: readonly PlanContent[] = [closingPlan, newPlan];
