import { counted, goal, measure, percent, quantity, t, task } from "./compose";
import type { GoalContent } from "./types";

/** 品牌学术活动与专项培训 */
export const brandGoals: readonly GoalContent[] = [
  goal(
    "goal-brand-system",
    t("形成品牌学术活动与专项培训体系", "Make brand events and special training one system"),
    t(
      "年会、论坛、科普与专项培训统筹安排，同一套质量要求，同一张年度计划。",
      "Conference, forums, public education and special training planned together, to one standard and on one calendar.",
    ),
    ["2026-01-01", "2030-12-31", 12, "unit-academic", "unit-culture", "unit-membership"],
    { direction: "dir-brand", phases: ["phase-foundation", "phase-uplift"] },
    [
      measure(
        "measure-brand-events",
        t("办好品牌学术活动", "Run the brand events"),
        ["2026-01-01", "2030-12-31", 6, "unit-academic", "unit-culture"],
        [
          task(
            "task-annual-meeting",
            t("举办学会学术年会5届", "Hold 5 annual academic conferences"),
            ["2026-01-01", "2030-12-31", 5, "unit-academic", "unit-office", "unit-culture"],
            quantity(5, counted.editions),
          ),
          task(
            "task-brand-forums",
            t("举办品牌专题论坛12场", "Hold 12 brand forums"),
            ["2026-01-01", "2027-12-31", 4, "unit-academic", "unit-innovation"],
            quantity(12, counted.sessions),
          ),
          task(
            "task-public-education",
            t("开展健康科普进社区40场", "Hold 40 health talks in neighbourhoods"),
            ["2026-01-01", "2027-12-31", 3, "unit-culture", "unit-party-mass", "unit-partner-grassroots"],
            quantity(40, counted.sessions),
          ),
          task(
            "task-livestream",
            t("线上学术直播栏目改版", "Renew the online lecture series"),
            ["2026-02-01", "2027-06-30", 2, "unit-academic", "unit-culture"],
            percent,
          ),
        ],
      ),
      measure(
        "measure-special-training",
        t("开展专项培训与学分管理", "Special training and its credits"),
        ["2026-01-01", "2028-12-31", 4, "unit-academic", "unit-membership"],
        [
          task(
            "task-first-aid",
            t("急救技能专项培训1,000人次", "Train 1,000 attendances in first aid"),
            ["2026-01-01", "2028-12-31", 4, "unit-academic", "unit-party-mass", "unit-partner-grassroots"],
            quantity(1000, counted.attendances),
          ),
          task(
            "task-nursing-training",
            t("社区护理专项培训600人次", "Train 600 attendances in community nursing"),
            ["2026-04-01", "2027-12-31", 3, "unit-academic", "unit-quality", "unit-partner-grassroots"],
            quantity(600, counted.attendances),
          ),
          task(
            "task-training-credits",
            t("规范继续教育学分管理", "Put continuing-education credits in order"),
            ["2026-06-01", "2027-05-31", 2, "unit-membership", "unit-academic"],
            percent,
          ),
        ],
      ),
    ],
  ),
  goal(
    "goal-international-exchange",
    t("建成面向国际的学术交流平台", "Build a platform for international academic exchange"),
    t(
      "以国际论坛和海外合作机构为支点，形成稳定的对外学术交流渠道。",
      "International forums and overseas partners as footholds for steady academic exchange abroad.",
    ),
    ["2028-01-01", "2035-12-31", 8, "unit-academic", "unit-culture", "unit-innovation"],
    {
      direction: "dir-brand",
      extraDirections: ["dir-cooperation", "dir-talent"],
      phases: ["phase-uplift", "phase-leap"],
    },
    [
      measure(
        "measure-international-forum",
        t("举办国际论坛并拓展合作机构", "Hold international forums and win partners"),
        ["2028-01-01", "2035-12-31", 5, "unit-academic", "unit-culture"],
        [
          task(
            "task-international-forum",
            t("举办国际学术论坛4届", "Hold 4 international forums"),
            ["2028-01-01", "2035-12-31", 4, "unit-academic", "unit-culture"],
            quantity(4, counted.editions),
          ),
          task(
            "task-overseas-partners",
            t("建立海外合作机构6家", "Win 6 partner institutions overseas"),
            ["2029-01-01", "2035-12-31", 3, "unit-culture", "unit-academic"],
            quantity(6, counted.institutions),
          ),
        ],
      ),
      measure(
        "measure-international-talent",
        t("开展国际联合培养", "Train together with partners abroad"),
        ["2028-07-01", "2033-12-31", 3, "unit-membership", "unit-partner-university"],
        [
          task(
            "task-international-training",
            t("国际联合培养青年骨干40人", "Train 40 young professionals together with partners abroad"),
            ["2028-07-01", "2033-12-31", 3, "unit-membership", "unit-academic", "unit-partner-university"],
            quantity(40, counted.people),
          ),
        ],
      ),
    ],
  ),
];
