import { counted, goal, measure, milestones, percent, quantity, t, task } from "./compose";
import type { GoalContent } from "./types";

/** 合作模式创新 */
export const cooperationGoals: readonly GoalContent[] = [
  goal(
    "goal-transfer-platform",
    t(
      "深化联合科研，建成川渝协同转化平台",
      "Deepen joint research and build a Sichuan–Chongqing platform for transfer",
    ),
    t(
      "接续联合科研项目，与川渝高校、医疗机构共建成果与需求对接的协同转化平台。",
      "Carry on the joint research and build, with universities and hospitals of Sichuan and Chongqing, a platform that matches results and needs.",
    ),
    ["2026-01-01", "2028-06-30", 14, "unit-innovation", "unit-academic", "unit-partner-university"],
    {
      direction: "dir-cooperation",
      phases: ["phase-foundation", "phase-uplift"],
    },
    [
      measure(
        "measure-platform",
        t("协同转化平台共建与运行", "Build and run the platform together"),
        ["2026-01-01", "2028-06-30", 5, "unit-innovation", "unit-partner-university"],
        [
          task(
            "task-platform-scheme",
            t("制定平台建设方案并签订共建协议", "Write the platform's scheme and sign the agreements"),
            ["2026-01-01", "2027-06-30", 5, "unit-innovation", "unit-office", "unit-partner-university"],
            milestones("platform-scheme", [
              ["2026-05-31", 2, "完成可行性研究", "Feasibility study done"],
              ["2026-08-31", 2, "取得共建单位意向书", "Letters of intent received"],
              ["2026-10-31", 2, "建设方案通过审议", "Scheme approved"],
              ["2027-03-31", 2, "签订共建协议", "Agreements signed"],
              ["2027-06-30", 2, "平台揭牌", "Platform opened"],
            ]),
          ),
          task(
            "task-platform-catalogue",
            t("编制成果与需求目录200条", "Catalogue 200 results and needs"),
            ["2026-03-01", "2027-06-30", 3, "unit-innovation", "unit-membership"],
            quantity(200, counted.entries),
          ),
          task(
            "task-platform-operation",
            t("平台试运行与对接服务", "Trial operation and matching service"),
            ["2027-07-01", "2028-06-30", 4, "unit-innovation", "unit-partner-university"],
            percent,
          ),
        ],
      ),
      measure(
        "measure-joint-research",
        t("接续组织联合科研", "Carry on joint research"),
        ["2026-01-01", "2028-06-30", 4, "unit-academic", "unit-quality", "unit-partner-university"],
        [
          task(
            "task-joint-projects",
            t("联合科研立项12项", "Start 12 joint research projects"),
            ["2026-01-01", "2028-06-30", 5, "unit-academic", "unit-innovation", "unit-partner-university"],
            quantity(12, counted.projects),
          ),
          task(
            "task-ethics-recognition",
            t("推进区域伦理审查协同互认", "Have ethics reviews recognised across the region"),
            ["2026-01-01", "2027-12-31", 2, "unit-quality", "unit-partner-university"],
            percent,
          ),
          task(
            "task-joint-fund",
            t("设立联合科研专项资金", "Set up a fund for joint research"),
            ["2026-04-01", "2027-03-31", 2, "unit-office", "unit-innovation"],
            percent,
          ),
        ],
      ),
    ],
  ),
  goal(
    "goal-technology-transfer",
    t("促成首批医疗技术转移12项", "Bring about the first 12 transfers of medical technology"),
    t(
      "建立从需求征集、临床验证到签约转移的服务链条，促进成果转化。",
      "A chain of services from gathering needs through clinical validation to contract, so that results are put to use.",
    ),
    ["2026-01-01", "2027-12-31", 12, "unit-innovation", "unit-membership", "unit-quality"],
    { direction: "dir-cooperation", phases: ["phase-foundation"] },
    [
      measure(
        "measure-transfer-service",
        t("技术转移服务", "Services for technology transfer"),
        ["2026-01-01", "2027-12-31", 7, "unit-innovation", "unit-membership"],
        [
          task(
            "task-transfer-contracts",
            t("促成技术转移签约12项", "Bring 12 transfers to contract"),
            ["2026-01-01", "2027-12-31", 8, "unit-innovation", "unit-partner-university"],
            quantity(12, counted.transfers),
          ),
          task(
            "task-transfer-brokers",
            t("培养技术经理人20人", "Train 20 technology managers"),
            ["2026-03-01", "2027-12-31", 3, "unit-membership", "unit-innovation"],
            quantity(20, counted.people),
          ),
          task(
            "task-transfer-guidance",
            t("制定知识产权与收益分配指引", "Write guidance on intellectual property and sharing of returns"),
            ["2026-05-01", "2027-04-30", 3, "unit-innovation", "unit-office"],
            percent,
          ),
        ],
      ),
      measure(
        "measure-transfer-demand",
        t("医产对接与临床验证", "Matching and clinical validation"),
        ["2026-01-01", "2027-12-31", 3, "unit-innovation", "unit-quality"],
        [
          task(
            "task-demand-matching",
            t("举办医产对接会10场", "Hold 10 meetings of medicine and industry"),
            ["2026-01-01", "2027-12-31", 1, "unit-innovation", "unit-academic"],
            quantity(10, counted.sessions),
          ),
          task(
            "task-clinical-validation",
            t("建立临床验证服务流程", "Set up the service of clinical validation"),
            ["2026-04-01", "2027-09-30", 3, "unit-quality", "unit-innovation"],
            percent,
          ),
          task(
            "task-talent-exchange",
            t("医企人才双向交流30人次", "Exchange 30 professionals between hospitals and companies"),
            ["2026-03-01", "2027-12-31", 2, "unit-membership", "unit-innovation"],
            quantity(30, counted.attendances),
          ),
        ],
      ),
    ],
  ),
];
