import { counted, goal, measure, milestones, percent, quantity, t, task } from "./compose";
import type { GoalContent } from "./types";

/** 人才发展与内部创业 */
export const talentGoals: readonly GoalContent[] = [
  goal(
    "goal-internal-venture",
    t("试点内部创业机制并形成制度", "Pilot internal entrepreneurship and make it a rule"),
    t(
      "以三个内部创业项目为试点，明确立项、资金、收益和退出规则，总结形成制度。",
      "Three internal ventures as a pilot; rules for approval, funds, returns and exit, made permanent after review.",
    ),
    ["2026-01-01", "2027-12-31", 10, "unit-innovation", "unit-membership", "unit-office"],
    {
      direction: "dir-talent",
      extraDirections: ["dir-cooperation"],
      phases: ["phase-foundation"],
    },
    [
      measure(
        "measure-venture-rules",
        t("制定试点方案与资金办法", "Draw up the pilot scheme and the rules for its funds"),
        ["2026-01-01", "2027-02-28", 2, "unit-innovation", "unit-office"],
        [
          task(
            "task-venture-scheme",
            t("编制内部创业试点方案", "Write the scheme of the pilot"),
            ["2026-01-01", "2026-12-31", 3, "unit-innovation", "unit-membership"],
            milestones("venture-scheme", [
              ["2026-04-15", 2, "完成调研报告", "Survey report done"],
              ["2026-07-31", 3, "形成方案初稿", "First draft"],
              ["2026-10-31", 2, "联席会审议", "Considered by the joint meeting"],
              ["2026-12-31", 3, "印发试点方案", "Scheme issued"],
            ]),
          ),
          task(
            "task-venture-fund",
            t("制定创业资金管理办法", "Draw up the rules for venture funds"),
            ["2026-03-01", "2027-02-28", 2, "unit-office", "unit-innovation"],
            percent,
          ),
        ],
      ),
      measure(
        "measure-venture-incubation",
        t("首批项目孵化与评估", "Incubate and evaluate the first ventures"),
        ["2026-06-01", "2027-12-31", 6, "unit-innovation", "unit-membership"],
        [
          task(
            "task-venture-first-batch",
            t("孵化首批三个内部创业项目", "Incubate the first three ventures"),
            ["2026-09-01", "2027-12-31", 6, "unit-innovation", "unit-membership"],
            percent,
          ),
          task(
            "task-venture-coaching",
            t("开展创业辅导24次", "Hold 24 coaching meetings"),
            ["2026-06-01", "2027-12-31", 2, "unit-membership", "unit-partner-university"],
            quantity(24, counted.times),
          ),
          task(
            "task-venture-evaluation",
            t("试点评估与制度固化", "Evaluate the pilot and make it permanent"),
            ["2027-10-01", "2027-12-31", 2, "unit-innovation", "unit-office"],
            percent,
          ),
        ],
      ),
    ],
  ),
  goal(
    "goal-grassroots-backbone",
    t("基层骨干规范化培训1,200人次", "Train 1,200 attendances of primary-care staff to a standard"),
    t(
      "以规范化课程轮训基层骨干，专家下沉带教，推广适宜技术，夯实基层服务能力。",
      "Standard courses for primary-care staff, experts teaching on site and suitable technologies spread, to strengthen the grassroots.",
    ),
    ["2026-01-01", "2030-12-31", 14, "unit-membership", "unit-academic", "unit-quality", "unit-partner-grassroots"],
    {
      direction: "dir-talent",
      extraDirections: ["dir-brand"],
      phases: ["phase-foundation", "phase-uplift"],
    },
    [
      measure(
        "measure-backbone-training",
        t("基层骨干分期轮训", "Train primary-care staff in turns"),
        ["2026-01-01", "2030-12-31", 6, "unit-academic", "unit-quality"],
        [
          task(
            "task-backbone-classes-1",
            t("第一阶段基层骨干轮训480人次", "First phase: train 480 attendances"),
            ["2026-03-01", "2027-12-31", 5, "unit-academic", "unit-membership", "unit-partner-grassroots"],
            quantity(480, counted.attendances),
          ),
          task(
            "task-backbone-classes-2",
            t("第二阶段基层骨干轮训720人次", "Second phase: train 720 attendances"),
            ["2028-01-01", "2030-12-31", 6, "unit-academic", "unit-partner-grassroots"],
            quantity(720, counted.attendances),
          ),
          task(
            "task-backbone-curriculum",
            t("编制规范化培训课程12门", "Write 12 standard courses"),
            ["2026-01-01", "2027-06-30", 3, "unit-quality", "unit-academic"],
            quantity(12, counted.courses),
          ),
        ],
      ),
      measure(
        "measure-grassroots-support",
        t("基层带教与适宜技术推广", "Teach on site and spread suitable technologies"),
        ["2026-01-01", "2028-12-31", 5, "unit-membership", "unit-quality", "unit-partner-grassroots"],
        [
          task(
            "task-expert-outreach",
            t("组织专家下沉带教120人次", "Send experts to teach on site 120 times"),
            ["2026-01-01", "2027-12-31", 4, "unit-membership", "unit-partner-grassroots"],
            quantity(120, counted.attendances),
          ),
          task(
            "task-suitable-technology",
            t("遴选推广基层适宜技术10项", "Select and spread 10 technologies suited to primary care"),
            ["2026-02-01", "2028-12-31", 3, "unit-quality", "unit-innovation", "unit-partner-grassroots"],
            quantity(10, counted.technologies),
          ),
          task(
            "task-remote-teaching",
            t("搭建远程教学与病例讨论平台", "Set up remote teaching and case discussion"),
            ["2026-04-01", "2027-09-30", 2, "unit-academic", "unit-culture"],
            percent,
          ),
        ],
      ),
    ],
  ),
];
