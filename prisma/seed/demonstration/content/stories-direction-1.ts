import { story } from "./compose";
import type { TaskStory } from "./types";

/** 规划实施与评估 */
export const planDeliveryStories: readonly TaskStory[] = [
  story(
    "task-plan-adoption",
    { kind: "on-track", ahead: 0 },
    {
      done: [
        [
          "面向会员单位征集规划意见，逐条登记采纳情况。",
          "Consulted member institutions and recorded what became of each comment.",
        ],
        [
          "召开专家论证会，修改重点方向和阶段目标表述。",
          "Experts reviewed the plan; directions and phase goals reworded.",
        ],
        ["规划送审稿经理事会审议，按意见修改完善。", "The council considered the plan; its comments were worked in."],
      ],
      problem: [
        [
          "部分指标基期数据缺失，需各部门补报。",
          "Baselines of some indicators are missing; departments must supply them.",
        ],
        ["会员代表大会会期尚未确定。", "The date of the member assembly is still open."],
      ],
      next: [
        ["补齐基期数据，形成规划说明材料。", "Complete the baselines and write the explanatory note."],
        ["准备会员代表大会审议文件。", "Prepare the papers for the member assembly."],
      ],
      needsDecision: {
        text: {
          zh: "请理事会确定会员代表大会召开时间，以便按程序提请审议规划。",
          en: "The council is asked to fix the date of the member assembly so that the plan can be put before it in due form.",
        },
        by: "body-council",
      },
    },
  ),
  story(
    "task-annual-breakdown",
    { kind: "on-track", ahead: 5 },
    {
      done: [
        ["印发年度工作要点，任务分解到部门。", "Annual work points issued and tasks given to departments."],
        ["半年对账，调整两项任务的完成时限。", "Half-year check; two deadlines moved."],
        ["启动下一年度工作要点编制，收集各部门建议。", "Began next year's work points with departments' proposals."],
      ],
      problem: [
        ["个别任务牵头与配合分工不清。", "In some tasks lead and co-operation are not clear."],
        ["部门申报任务偏多，需要压减。", "Departments propose too many tasks."],
      ],
      next: [
        ["逐项明确唯一牵头部门。", "Name one lead for every task."],
        ["与规划阶段目标对照，剔除关联度低的任务。", "Compare with the phase goals and drop what serves none."],
      ],
    },
  ),
  story(
    "task-plan-briefing",
    { kind: "done", on: "2026-09-18" },
    {
      done: [
        ["面向秘书处各部门举办规划解读会。", "Explained the plan to the secretariat's departments."],
        ["结合专委会年会开展规划宣讲2场。", "Two briefings at committee meetings."],
        ["第6场宣讲在基层医疗机构举办，任务完成。", "The sixth briefing was held in primary care; task complete."],
      ],
      problem: [
        ["宣讲材料偏文件化，会员反映不够直观。", "Members find the material too official."],
        ["基层场次时间协调困难。", "Dates with primary care are hard to find."],
      ],
      next: [
        ["制作一图读懂版本。", "Make a version on one picture."],
        ["收集宣讲反馈，供规划修改参考。", "Collect responses for the revision of the plan."],
      ],
    },
  ),
  story(
    "task-joint-meeting",
    { kind: "on-track", ahead: 1 },
    {
      done: [
        ["召开月度联席会，通报上月重点项目进展。", "Joint meeting held; last month's key projects reported."],
        ["联席会听取各部门汇报，议定事项列入督办。", "Departments reported; what was agreed is followed up."],
        ["完成本月联席会材料汇编，滞后事项逐项说明原因。", "Papers compiled; causes given for every item behind."],
      ],
      problem: [
        ["部分部门材料临会前才报送。", "Some departments send papers just before the meeting."],
        ["滞后事项原因分析不够具体。", "Causes of delay are too general."],
      ],
      next: [
        ["会前三个工作日截止材料报送。", "Papers are due three working days before."],
        ["对连续两月滞后事项提请专题研究。", "Discuss separately what is behind two months running."],
      ],
    },
  ),
  story(
    "task-annual-evaluation",
    { kind: "on-track", ahead: -4 },
    {
      done: [
        ["收集同类组织评估办法，拟定评估框架。", "Gathered others' methods and drafted a framework."],
        ["形成年度评估办法征求意见稿。", "Draft of the evaluation method ready for comment."],
        ["完成首次年度评估数据采集。", "Data for the first evaluation collected."],
      ],
      problem: [
        ["定性目标缺少可核验的评价依据。", "Qualitative goals lack evidence that can be checked."],
        ["各部门佐证材料格式不统一。", "Departments' evidence comes in different forms."],
      ],
      next: [
        ["为每个目标列出佐证材料清单。", "List the evidence for each goal."],
        ["征求各部门意见后提交联席会。", "Consult departments and go to the joint meeting."],
      ],
    },
  ),
  story("task-midterm-evaluation", { kind: "not-started" }),
  story("task-final-evaluation", { kind: "not-started" }),
  story(
    "task-responsibility-letters",
    { kind: "on-track", ahead: 4 },
    {
      done: [
        [
          "秘书长与各部门负责人签订年度目标责任书7份。",
          "Seven responsibility letters signed between the secretary-general and the department heads.",
        ],
        ["完成责任书半年自查，更新完成情况。", "Half-year check of the letters done."],
        ["启动下一年度责任书指标商定。", "Began to agree next year's targets."],
      ],
      problem: [
        ["部分指标偏过程性，结果导向不足。", "Some targets measure activity rather than results."],
        ["跨部门任务的分值分配有分歧。", "Departments differ on points for shared tasks."],
      ],
      next: [
        ["对照规划目标修订指标。", "Revise targets against the plan's goals."],
        ["12月底前完成下一年度文本。", "Finish next year's text by the end of December."],
      ],
      noChange: [
        [4, "责任书已签订，执行中，无新增签订。", "Letters signed and in force; none new."],
        [8, "责任书执行中，无新增签订。", "Letters in force; none new."],
      ],
    },
  ),
  story(
    "task-scorecard-rules",
    { kind: "slightly-behind", pointsBehind: 20 },
    {
      done: [
        ["走访各部门，梳理现行考核办法问题清单。", "Visited departments and listed problems of the present rules."],
        ["完成绩效考核办法初稿。", "First draft of the performance rules done."],
        ["汇总部门意见，逐条研究采纳。", "Departments' comments gathered and weighed."],
      ],
      problem: [
        ["业务部门与综合部门考核权重意见不一。", "Departments differ on weights between programme and support work."],
        ["意见征集期延长，联席会审议顺延。", "Consultation took longer; the joint meeting considers it later."],
      ],
      next: [
        ["提出两套权重方案供比选。", "Offer two sets of weights."],
        ["提交下月联席会审议。", "Submit to next month's joint meeting."],
      ],
      needsDecision: {
        text: {
          zh: "业务部门与综合部门考核权重两套方案，请秘书长确定一套后提交联席会。",
          en: "The secretary-general is asked to choose between two sets of weights before the joint meeting.",
        },
        by: "body-secretariat",
      },
    },
  ),
  story(
    "task-archive-rules",
    { kind: "stale", daysBefore: 74, pointsBehind: 22 },
    {
      done: [
        ["清理现有档案类别，起草审签流程图。", "Reviewed kinds of records and drew the sign-off procedure."],
        [
          "确定部门审核、办公室统筹的两级审签方式。",
          "Two levels agreed: the department checks, the office co-ordinates.",
        ],
      ],
      problem: [
        ["电子档案的签批效力需要核实。", "Whether electronic sign-off is valid must be checked."],
        ["兼职档案员变动，流程未试行。", "The part-time archivist changed; no trial yet."],
      ],
      next: [
        ["选两个部门试行审签流程。", "Try the procedure in two departments."],
        ["修改流程后提交联席会。", "Revise and submit to the joint meeting."],
      ],
    },
  ),
  story(
    "task-archive-digitise",
    { kind: "stale", daysBefore: 58, pointsBehind: 18 },
    {
      done: [
        ["清点历史档案，编制数字化目录。", "Counted the records and listed what to digitise."],
        ["完成首批档案扫描与著录。", "First lot scanned and catalogued."],
      ],
      problem: [
        ["早期档案装订破损，扫描前需要修整。", "Early volumes are damaged and need repair first."],
        ["审签流程未定，已扫描档案暂不能入库。", "Without the sign-off rules scanned volumes cannot be filed."],
      ],
      next: [
        ["优先处理专委会成立类档案。", "Do the founding papers of committees first."],
        ["与扫描服务方核定月度进度。", "Agree monthly progress with the scanning service."],
      ],
    },
  ),
];
