import { counted, goal, measure, milestones, percent, quantity, t, task } from "./compose";
import type { GoalContent } from "./types";

/** 学术组织建设 */
export const academicOrganisationGoals: readonly GoalContent[] = [
  goal(
    "goal-influence-west",
    t("学术组织影响力进入西部前列", "Stand among the leading academic organisations of western China"),
    t(
      "持续产出共识与规范，行业服务和对外传播能力明显增强，影响力可评价、可比较。",
      "Steady output of consensus and standards, better service and communication, influence that can be measured and compared.",
    ),
    ["2026-01-01", "2035-12-31", 10, "unit-academic", "unit-quality", "unit-culture"],
    {
      direction: "dir-academic-orgs",
      phases: ["phase-foundation", "phase-uplift", "phase-leap"],
    },
    [
      measure(
        "measure-standards",
        t("牵头共识规范与质量交流", "Lead on consensus, standards and quality"),
        ["2026-01-01", "2030-12-31", 5, "unit-quality", "unit-academic"],
        [
          task(
            "task-consensus",
            t("牵头编写专家共识与技术规范8项", "Lead 8 expert consensus documents and technical standards"),
            ["2026-01-01", "2030-12-31", 4, "unit-quality", "unit-academic", "unit-partner-university"],
            quantity(8, counted.documents),
          ),
          task(
            "task-quality-exchange",
            t("举办区域医疗质量交流16场", "Hold 16 regional exchanges on quality"),
            ["2026-01-01", "2027-12-31", 2, "unit-quality", "unit-partner-grassroots"],
            quantity(16, counted.sessions),
          ),
        ],
      ),
      measure(
        "measure-outreach",
        t("信息公开、传播与影响力评价", "Disclosure, communication and measures of influence"),
        ["2026-01-01", "2035-12-31", 4, "unit-culture", "unit-office"],
        [
          task(
            "task-annual-report",
            t("编报年度工作报告并公开信息", "Submit annual work reports and publish them"),
            ["2026-01-01", "2030-05-31", 3, "unit-office", "unit-culture"],
            milestones("annual-report", [
              ["2026-05-31", 1, "报送2025年度工作报告", "Report on 2025 submitted"],
              ["2027-05-31", 1, "报送2026年度工作报告", "Report on 2026 submitted"],
              ["2028-05-31", 1, "报送2027年度工作报告", "Report on 2027 submitted"],
              ["2029-05-31", 1, "报送2028年度工作报告", "Report on 2028 submitted"],
              ["2030-05-31", 1, "报送2029年度工作报告", "Report on 2029 submitted"],
            ]),
          ),
          task(
            "task-bilingual-site",
            t("学会中英文网站改版", "Renew the association's site in Chinese and English"),
            ["2026-05-01", "2027-04-30", 2, "unit-culture", "unit-academic"],
            percent,
          ),
          task(
            "task-influence-review",
            t("开展学术影响力第三方评价", "Have the association's influence assessed by a third party"),
            ["2031-01-01", "2035-12-31", 2, "unit-academic", "unit-quality"],
            percent,
          ),
        ],
      ),
    ],
  ),
  goal(
    "goal-committee-governance",
    t("学术组织规范运行，新建学术组织8个", "Run academic organisations by the rules and found 8 more"),
    t(
      "按期换届、依规管理、年度评估，青年委员会和党建工作同步覆盖。",
      "Renewed on time and run by the rules, with youth committees and Party work in all of them.",
    ),
    ["2026-01-01", "2030-12-31", 12, "unit-membership", "unit-party-mass", "unit-academic"],
    {
      direction: "dir-academic-orgs",
      extraDirections: ["dir-talent"],
      phases: ["phase-foundation", "phase-uplift"],
    },
    [
      measure(
        "measure-committee-order",
        t("学术组织换届与规范管理", "Renew committees and keep them in order"),
        ["2026-01-01", "2027-12-31", 5, "unit-membership", "unit-party-mass"],
        [
          task(
            "task-committee-renewal",
            t("完成专业委员会换届10个", "Renew 10 committees"),
            ["2026-01-01", "2027-12-31", 5, "unit-membership", "unit-academic"],
            quantity(10, counted.committees),
          ),
          task(
            "task-committee-rules",
            t("修订《学术组织管理办法》", "Revise the Administrative Measures for academic organisations"),
            ["2026-01-01", "2026-10-31", 2, "unit-membership", "unit-office"],
            milestones("committee-rules", [
              ["2026-03-31", 3, "形成修订稿", "Revised draft"],
              ["2026-06-30", 3, "完成意见征集", "Comments gathered"],
              ["2026-10-31", 4, "理事会审议并印发", "Adopted by the council and issued"],
            ]),
          ),
          task(
            "task-party-building",
            t("推进学术组织党建工作全覆盖", "Bring Party work to every academic organisation"),
            ["2026-01-01", "2027-12-31", 2, "unit-party-mass", "unit-membership"],
            percent,
          ),
        ],
      ),
      measure(
        "measure-new-committees",
        t("新建学术组织与会员服务", "Found new bodies and serve members"),
        ["2026-01-01", "2030-12-31", 5, "unit-membership", "unit-academic"],
        [
          task(
            "task-new-committees",
            t("新建学术组织8个", "Found 8 academic organisations"),
            ["2026-01-01", "2030-12-31", 5, "unit-membership", "unit-academic"],
            quantity(8, counted.committees),
          ),
          task(
            "task-youth-committees",
            t("组建专委会青年委员会12个", "Form 12 youth committees"),
            ["2026-03-01", "2027-12-31", 3, "unit-membership", "unit-party-mass"],
            quantity(12, counted.committees),
          ),
          task(
            "task-member-service",
            t("推行会员分级分类服务", "Serve members by level and kind"),
            ["2026-01-01", "2027-06-30", 2, "unit-membership", "unit-culture"],
            percent,
          ),
        ],
      ),
    ],
  ),
];
