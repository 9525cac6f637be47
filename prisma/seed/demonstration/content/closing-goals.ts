import { counted, goal, measure, milestones, percent, quantity, t, task } from "./compose";
import type { GoalContent } from "./types";

export const closingGoals: readonly GoalContent[] = [
  goal(
    "old-goal-influence",
    t(
      "成为全国医疗技术服务领域有影响力的学术组织",
      "Become an influential academic organisation for medical technology services in China",
    ),
    t(
      "“十四五”末，学会在医疗技术服务领域形成稳定的学术产出和行业服务能力。（表述由英文回译，待核）",
      "By the end of the 14th Five-Year Plan the association has steady academic output and serves the sector in medical technology services. (Chinese wording to be confirmed.)",
    ),
    ["2021-01-01", "2025-12-31", 25, "unit-office", "unit-academic", "unit-quality"],
    { direction: "old-dir-academic-orgs", isPublic: true },
    [
      measure(
        "old-measure-sector-service",
        t("提升行业服务能力与社会影响", "Serve the sector better and be heard"),
        ["2021-01-01", "2025-12-31", 5, "unit-academic", "unit-culture"],
        [
          task(
            "old-task-sector-exchange",
            t("参与医疗技术服务行业交流30场", "Take part in 30 exchanges of the medical technology service sector"),
            ["2021-03-01", "2025-12-31", 4, "unit-academic", "unit-innovation"],
            quantity(30, counted.sessions),
          ),
          task(
            "old-task-expert-roster",
            t("建立医疗技术服务专家库", "Set up a roster of medical technology experts"),
            ["2021-06-01", "2023-06-30", 3, "unit-membership"],
            percent,
          ),
          task(
            "old-task-annual-report",
            t("编制并报送学会年度工作报告", "Write and submit the association's annual work reports"),
            ["2021-01-01", "2025-05-31", 3, "unit-office"],
            milestones("old-annual-report", [
              ["2021-05-31", 1, "报送2020年度工作报告", "Report on 2020 submitted"],
              ["2022-05-31", 1, "报送2021年度工作报告", "Report on 2021 submitted"],
              ["2023-05-31", 1, "报送2022年度工作报告", "Report on 2022 submitted"],
              ["2024-05-31", 1, "报送2023年度工作报告", "Report on 2023 submitted"],
              ["2025-05-31", 1, "报送2024年度工作报告", "Report on 2024 submitted"],
            ]),
          ),
        ],
      ),
      measure(
        "old-measure-standards",
        t("参与医疗技术规范与质量服务", "Work on technical standards and quality services"),
        ["2021-06-01", "2025-12-31", 3, "unit-quality", "unit-academic"],
        [
          task(
            "old-task-consensus",
            t("组织编写技术规范与专家共识6项", "Organise 6 technical standards and expert consensus documents"),
            ["2022-01-01", "2025-12-31", 3, "unit-quality", "unit-academic", "unit-partner-university"],
            quantity(6, counted.documents),
          ),
          task(
            "old-task-quality-advice",
            t("开展医疗质量咨询服务40家次", "Give quality advice on 40 visits to institutions"),
            ["2021-06-01", "2025-09-30", 2, "unit-quality", "unit-partner-grassroots"],
            quantity(40, counted.visits),
          ),
        ],
      ),
    ],
  ),
  goal(
    "old-goal-committee-network",
    t("建成覆盖重点学科的学术组织体系", "Build a network of committees covering the key disciplines"),
    t(
      "专业委员会、联盟和伦理审查组织基本覆盖重点学科，运行有章可循。",
      "Committees, alliances and ethics review cover the key disciplines and work to written rules.",
    ),
    ["2021-01-01", "2024-12-31", 15, "unit-membership", "unit-academic"],
    {
      direction: "old-dir-academic-orgs",
      outcome: {
        kind: "achieved",
        on: "2026-01-16",
        reason: t(
          "新建学术组织数量和制度建设均达到规划要求，作已实现处理。",
          "Both the number of new bodies and their rules meet the plan; assessed as achieved.",
        ),
      },
    },
    [
      measure(
        "old-measure-committee-setup",
        t("组建并规范专业委员会", "Set up committees and put them in order"),
        ["2021-01-01", "2024-12-31", 5, "unit-membership", "unit-academic"],
        [
          task(
            "old-task-new-committees",
            t("新建专业委员会6个", "Set up 6 new committees"),
            ["2021-01-01", "2024-12-31", 5, "unit-membership", "unit-academic"],
            quantity(6, counted.committees),
          ),
          task(
            "old-task-committee-rules",
            t("制定《学术组织管理办法》", "Draw up the Administrative Measures for academic organisations"),
            ["2021-09-01", "2022-12-31", 3, "unit-membership", "unit-office"],
            milestones("old-committee-rules", [
              ["2021-12-31", 3, "形成征求意见稿", "Draft for comment"],
              ["2022-06-30", 3, "完成意见征集与修改", "Comments gathered and worked in"],
              ["2022-12-31", 4, "理事会审议通过并印发", "Adopted by the council and issued"],
            ]),
          ),
          task(
            "old-task-gcp-alliance",
            t(
              "组建区域GCP联盟与区域医学伦理委员会",
              "Found the regional GCP alliance and the regional medical ethics committee",
            ),
            ["2022-06-01", "2023-06-30", 4, "unit-innovation", "unit-quality", "unit-partner-university"],
            percent,
          ),
        ],
      ),
    ],
  ),
  goal(
    "old-goal-youth-pool",
    t("建成200人青年人才库", "Build a pool of 200 young professionals"),
    t(
      "选拔、培养、使用相衔接，入库青年骨干200人，形成人才梯队。",
      "Selection, training and employment joined up; 200 young professionals in the pool.",
    ),
    ["2022-01-01", "2025-12-31", 18, "unit-membership", "unit-academic", "unit-party-mass"],
    { direction: "old-dir-talent" },
    [
      measure(
        "old-measure-youth-selection",
        t("青年人才选拔与结对", "Select young professionals and pair them with mentors"),
        ["2022-01-01", "2025-12-31", 6, "unit-membership"],
        [
          task(
            "old-task-youth-roster",
            t("青年人才入库200人", "Enter 200 young professionals in the pool"),
            ["2022-01-01", "2025-12-31", 5, "unit-membership", "unit-party-mass"],
            quantity(200, counted.people),
          ),
          task(
            "old-task-youth-mentors",
            t("导师结对100对", "Form 100 mentor pairs"),
            ["2022-07-01", "2025-12-31", 3, "unit-membership", "unit-academic"],
            quantity(100, counted.pairs),
          ),
        ],
      ),
      measure(
        "old-measure-youth-growth",
        t("青年人才培养与使用", "Train young professionals and put them to work"),
        ["2022-03-01", "2025-12-31", 4, "unit-academic", "unit-party-mass"],
        [
          task(
            "old-task-youth-salon",
            t("举办青年学术沙龙40期", "Hold 40 academic salons for the young"),
            ["2022-03-01", "2025-11-30", 3, "unit-party-mass", "unit-academic"],
            quantity(40, counted.issues),
          ),
          task(
            "old-task-youth-exchange",
            t("青年骨干进修交流60人次", "Send young professionals on 60 study visits"),
            ["2022-09-01", "2025-12-31", 4, "unit-academic", "unit-membership", "unit-partner-university"],
            quantity(60, counted.attendances),
          ),
        ],
      ),
    ],
  ),
  goal(
    "old-goal-joint-research",
    t("组织联合科研项目20项", "Organise 20 joint research projects"),
    t(
      "联合高校、医疗机构和企业开展科研协作，探索成果转化路径。",
      "Research together with universities, hospitals and companies, and look for ways to put results to use.",
    ),
    ["2021-01-01", "2025-12-31", 16, "unit-innovation", "unit-academic", "unit-partner-university"],
    { direction: "old-dir-cooperation" },
    [
      measure(
        "old-measure-joint-research",
        t("组织开展联合科研", "Organise joint research"),
        ["2021-01-01", "2025-12-31", 6, "unit-academic", "unit-innovation", "unit-partner-university"],
        [
          task(
            "old-task-joint-projects",
            t("联合科研立项20项", "Start 20 joint research projects"),
            ["2021-01-01", "2025-12-31", 6, "unit-academic", "unit-innovation", "unit-partner-university"],
            quantity(20, counted.projects),
          ),
          task(
            "old-task-gcp-training",
            t("举办GCP与伦理审查培训12期", "Hold 12 courses on GCP and ethics review"),
            ["2022-01-01", "2025-06-30", 2, "unit-quality", "unit-innovation"],
            quantity(12, counted.issues),
          ),
        ],
      ),
      measure(
        "old-measure-transfer-start",
        t("探索医产对接与成果转化", "Bring medicine and industry together and put results to use"),
        ["2022-01-01", "2025-12-31", 4, "unit-innovation"],
        [
          task(
            "old-task-transfer-needs",
            t("征集医产对接需求60项", "Gather 60 requests from medicine and industry"),
            ["2022-01-01", "2025-12-31", 3, "unit-innovation", "unit-membership"],
            quantity(60, counted.demands),
          ),
          task(
            "old-task-transfer-pilot",
            t("促成成果转化5项", "Bring 5 results into use"),
            ["2023-01-01", "2025-12-31", 3, "unit-innovation", "unit-partner-university"],
            quantity(5, counted.transfers),
          ),
        ],
      ),
    ],
  ),
  goal(
    "old-goal-annual-conference",
    t("打造学会品牌学术年会", "Make the annual conference a brand"),
    t(
      "年会、专题论坛和线上学术活动形成固定周期和稳定受众。",
      "Annual conference, theme forums and online events have a fixed rhythm and a steady audience.",
    ),
    ["2021-01-01", "2025-12-31", 12, "unit-academic", "unit-culture"],
    { direction: "old-dir-brand" },
    [
      measure(
        "old-measure-conference-series",
        t("办好年会与专题论坛", "Run the annual conference and the theme forums well"),
        ["2021-01-01", "2025-12-31", 5, "unit-academic", "unit-culture"],
        [
          task(
            "old-task-annual-meeting",
            t("举办学会学术年会5届", "Hold 5 annual academic conferences"),
            ["2021-03-01", "2025-12-31", 5, "unit-academic", "unit-office", "unit-culture"],
            quantity(5, counted.editions),
          ),
          task(
            "old-task-theme-forums",
            t("举办专题学术论坛25场", "Hold 25 theme forums"),
            ["2021-03-01", "2025-12-31", 4, "unit-academic"],
            quantity(25, counted.sessions),
          ),
          task(
            "old-task-online-lectures",
            t("举办线上学术讲座60场", "Hold 60 online lectures"),
            ["2021-06-01", "2025-10-31", 2, "unit-academic", "unit-culture"],
            quantity(60, counted.sessions),
          ),
        ],
      ),
    ],
  ),
  goal(
    "old-goal-special-training",
    t("开展专项培训3,000人次", "Train 3,000 attendances in special skills"),
    t(
      "面向基层和社会开展适宜技术、急救技能等专项培训，课程逐步标准化。",
      "Special training for primary care and the public, such as suitable technologies and first aid, with courses brought to a standard.",
    ),
    ["2021-06-01", "2025-12-31", 10, "unit-academic", "unit-quality", "unit-partner-grassroots"],
    { direction: "old-dir-brand", extraDirections: ["old-dir-talent"] },
    [
      measure(
        "old-measure-training-system",
        t("建立专项培训体系", "Set up a system of special training"),
        ["2021-06-01", "2025-12-31", 5, "unit-academic", "unit-quality"],
        [
          task(
            "old-task-grassroots-training",
            t("基层适宜技术培训2,000人次", "Train 2,000 attendances in technologies suited to primary care"),
            ["2021-06-01", "2025-12-31", 5, "unit-academic", "unit-partner-grassroots"],
            quantity(2000, counted.attendances),
          ),
          task(
            "old-task-first-aid",
            t("急救技能培训1,000人次", "Train 1,000 attendances in first aid"),
            ["2022-01-01", "2025-12-31", 3, "unit-academic", "unit-party-mass"],
            quantity(1000, counted.attendances),
          ),
          task(
            "old-task-standard-courses",
            t("编制标准化培训课程10门", "Write 10 standard courses"),
            ["2022-06-01", "2025-12-31", 2, "unit-quality", "unit-academic"],
            quantity(10, counted.courses),
          ),
        ],
      ),
    ],
  ),
  goal(
    "old-goal-member-app",
    t("自建会员线上服务平台", "Build the association's own online platform for members"),
    t(
      "自主开发集入会、学分、会议报名于一体的会员平台。",
      "One platform of our own for joining, credits and conference registration.",
    ),
    ["2022-01-01", "2025-12-31", 4, "unit-membership", "unit-culture"],
    {
      direction: "old-dir-academic-orgs",
      outcome: {
        kind: "discontinued",
        on: "2026-01-16",
        reason: t(
          "自建成本高、与通用平台功能重复，不再延续，会员服务改用成熟平台。",
          "Dear to build and a double of common platforms; not carried on, members are served on an existing platform.",
        ),
      },
    },
    [
      measure(
        "old-measure-member-app",
        t("平台设计、开发与运营", "Design, build and run the platform"),
        ["2022-01-01", "2025-12-31", 5, "unit-membership", "unit-culture"],
        [
          task(
            "old-task-app-design",
            t("完成平台需求与建设方案", "Finish requirements and design"),
            ["2022-01-01", "2022-12-31", 2, "unit-membership"],
            milestones("old-app-design", [
              ["2022-06-30", 1, "完成会员需求调查", "Survey of members done"],
              ["2022-12-31", 1, "建设方案通过论证", "Design passed review"],
            ]),
          ),
          task(
            "old-task-app-build",
            t("平台功能开发", "Develop the platform's functions"),
            ["2023-01-01", "2024-12-31", 4, "unit-membership", "unit-culture"],
            percent,
          ),
          task(
            "old-task-app-launch",
            t("平台上线运营", "Launch and run the platform"),
            ["2025-01-01", "2025-12-31", 3, "unit-membership"],
            percent,
          ),
        ],
      ),
    ],
  ),
];
