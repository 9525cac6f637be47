import { counted, goal, measure, milestones, percent, quantity, t, task } from "./compose";
import type { GoalContent } from "./types";

/** 规划实施与评估 */
export const planDeliveryGoals: readonly GoalContent[] = [
  goal(
    "goal-plan-mechanism",
    t("建立健全规划实施、监测与评估机制", "Carry out, monitor and evaluate the plan by a sound mechanism"),
    t(
      "规划任务逐年分解、逐月监测、逐年评估，中期和总结评估结果用于改进实施。",
      "Tasks broken down by year, monitored by month, evaluated every year; mid-term and final evaluations improve the work.",
    ),
    ["2026-01-01", "2035-12-31", 10, "unit-office", "unit-culture"],
    {
      direction: "dir-plan-delivery",
      phases: ["phase-foundation", "phase-uplift", "phase-leap"],
    },
    [
      measure(
        "measure-plan-adoption",
        t("完成规划审议、分解与宣贯", "Have the plan adopted, broken down and made known"),
        ["2026-01-01", "2027-12-31", 4, "unit-office", "unit-culture"],
        [
          task(
            "task-plan-adoption",
            t("规划提请会员代表大会审议", "Bring the plan before the member assembly"),
            ["2026-01-01", "2027-03-31", 4, "unit-office", "unit-membership"],
            milestones("plan-adoption", [
              ["2026-03-31", 2, "完成会员意见征集", "Members consulted"],
              ["2026-06-30", 2, "完成专家论证", "Expert review done"],
              ["2026-10-31", 3, "理事会审议", "Considered by the council"],
              ["2027-03-31", 3, "会员代表大会审议", "Considered by the member assembly"],
            ]),
          ),
          task(
            "task-annual-breakdown",
            t("编制年度工作要点并分解任务", "Write annual work points and break tasks down"),
            ["2026-01-01", "2027-12-31", 3, "unit-office"],
            percent,
          ),
          task(
            "task-plan-briefing",
            t("开展规划宣贯6场", "Hold 6 briefings on the plan"),
            ["2026-01-01", "2026-09-30", 2, "unit-culture", "unit-party-mass"],
            quantity(6, counted.sessions),
          ),
        ],
      ),
      measure(
        "measure-plan-monitoring",
        t("实行月度监测与分级评估", "Monitor by month and evaluate by stage"),
        ["2026-01-01", "2035-12-31", 6, "unit-office"],
        [
          task(
            "task-joint-meeting",
            t("月度联席会通报重点项目进展24次", "Report key projects to 24 monthly joint meetings"),
            ["2026-01-01", "2027-12-31", 4, "unit-office", "unit-culture"],
            quantity(24, counted.times),
          ),
          task(
            "task-annual-evaluation",
            t("建立规划年度评估办法并开展首次评估", "Set up the yearly evaluation and carry out the first"),
            ["2026-07-01", "2028-03-31", 4, "unit-office", "unit-quality"],
            percent,
          ),
          task(
            "task-midterm-evaluation",
            t("开展规划中期评估", "Carry out the mid-term evaluation"),
            ["2030-01-01", "2030-12-31", 3, "unit-office", "unit-quality"],
            milestones("midterm-evaluation", [
              ["2030-03-31", 2, "印发评估方案", "Evaluation scheme issued"],
              ["2030-08-31", 4, "完成评估报告初稿", "Draft report done"],
              ["2030-12-31", 4, "报理事会审议", "Report before the council"],
            ]),
          ),
          task(
            "task-final-evaluation",
            t("开展规划总结评估", "Carry out the final evaluation"),
            ["2035-01-01", "2035-12-31", 3, "unit-office", "unit-quality"],
            percent,
          ),
        ],
      ),
    ],
  ),
  goal(
    "goal-responsibility",
    t("实现目标责任与绩效管理全覆盖", "Bring every department under targets and performance management"),
    t(
      "各部门签订年度目标责任书，考核结果与工作实绩挂钩，过程材料审签归档。",
      "Every department signs a yearly responsibility letter; results count in its scorecard, and papers are signed off and filed.",
    ),
    ["2026-01-01", "2027-12-31", 8, "unit-office", "unit-culture", "unit-party-mass"],
    { direction: "dir-plan-delivery", phases: ["phase-foundation"] },
    [
      measure(
        "measure-performance",
        t("目标责任书签订与绩效考核", "Responsibility letters and scorecards"),
        ["2026-01-01", "2027-12-31", 6, "unit-office", "unit-party-mass"],
        [
          task(
            "task-responsibility-letters",
            t("签订部门年度目标责任书14份", "Sign 14 yearly responsibility letters"),
            ["2026-01-01", "2027-12-31", 3, "unit-office"],
            quantity(14, counted.letters),
          ),
          task(
            "task-scorecard-rules",
            t("修订绩效考核办法", "Revise the performance rules"),
            ["2026-02-01", "2027-03-31", 3, "unit-office", "unit-party-mass"],
            milestones("scorecard-rules", [
              ["2026-04-30", 2, "完成部门调研", "Departments consulted"],
              ["2026-07-31", 3, "形成办法初稿", "First draft"],
              ["2026-09-30", 2, "完成意见征集", "Comments gathered"],
              ["2026-11-30", 2, "联席会审议", "Considered by the joint meeting"],
              ["2027-03-31", 1, "完成试运行评估", "Trial run evaluated"],
            ]),
          ),
        ],
      ),
      measure(
        "measure-archive",
        t("档案审签与归档规范化", "Sign-off and filing of records"),
        ["2026-03-01", "2027-12-31", 3, "unit-office"],
        [
          task(
            "task-archive-rules",
            t("制定规划档案审签流程", "Draw up the sign-off of plan records"),
            ["2026-03-01", "2026-12-31", 2, "unit-office"],
            percent,
          ),
          task(
            "task-archive-digitise",
            t("历史档案数字化800卷", "Digitise 800 volumes of records"),
            ["2026-04-01", "2027-09-30", 3, "unit-office", "unit-culture"],
            quantity(800, counted.volumes),
          ),
        ],
      ),
    ],
  ),
];
