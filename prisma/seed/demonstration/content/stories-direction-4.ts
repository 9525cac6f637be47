import { story } from "./compose";
import type { TaskStory } from "./types";

/** 学术组织建设 */
export const academicOrganisationStories: readonly TaskStory[] = [
  story(
    "task-consensus",
    { kind: "on-track", ahead: -5 },
    {
      done: [
        ["完成年度共识选题征集，确定编写计划。", "Topics gathered and the year's writing planned."],
        ["1项专家共识完成统稿并通过终审。", "One consensus document edited and approved."],
        ["新启动2项技术规范，完成证据检索。", "Two standards begun; evidence gathered."],
      ],
      problem: [
        ["跨学科选题牵头单位不易确定。", "Who leads on interdisciplinary topics is hard to settle."],
        ["函询专家响应周期偏长。", "Experts take long to answer."],
      ],
      next: [
        ["按季度召开编写组例会。", "Hold the writing groups every quarter."],
        ["与合作高校方法学团队联合编写。", "Write together with the university's methodologists."],
      ],
    },
  ),
  story(
    "task-quality-exchange",
    { kind: "on-track", ahead: 0 },
    {
      done: [
        ["举办检验质量专题交流1场。", "One exchange on laboratory quality."],
        ["开展病案质量互查，反馈共性问题。", "Records checked mutually; common faults reported."],
        ["累计举办{n}场，形成质量改进案例。", "{n} exchanges so far; cases of improvement written."],
      ],
      problem: [
        ["参加机构以二级以上为主，基层偏少。", "Mostly larger hospitals; few from primary care."],
        ["互查结果后续整改跟踪不足。", "What follows the checks is not tracked."],
      ],
      next: [
        ["下场设基层专场。", "Make the next one for primary care."],
        ["建立整改回访表。", "Use a form to track improvements."],
      ],
    },
  ),
  story(
    "task-annual-report",
    { kind: "on-track", ahead: 2 },
    {
      done: [
        ["汇总各部门年度总结，起草工作报告。", "Departments' summaries gathered; report drafted."],
        ["2025年度工作报告按期报送并在网站公开。", "Report on 2025 submitted on time and published."],
        ["完善报告数据底表，为下年度编报做准备。", "Improved the tables behind the report for next year."],
      ],
      problem: [
        ["公开内容中个人信息需要遮盖处理。", "Personal details must be removed before publishing."],
        ["部门数据报送时间不齐。", "Departments' figures come at different times."],
      ],
      next: [
        ["建立公开前审核表。", "Use a checklist before publishing."],
        ["12月起按月归集数据。", "Gather figures monthly from December."],
      ],
      noChange: [
        [7, "年度报告已报送，本月无节点任务。", "Report submitted; no milestone this month."],
        [8, "年度报告已报送，本月无节点任务。", "Report submitted; no milestone this month."],
      ],
    },
  ),
  story(
    "task-bilingual-site",
    { kind: "behind", pointsBehind: 35 },
    {
      done: [
        ["梳理现有栏目，提出中英文栏目调整建议。", "Reviewed the sections and proposed changes in both languages."],
        ["完成改版需求书，开展服务商询价。", "Requirements written; prices asked."],
        ["中文首页样稿完成内部评议。", "Draft of the Chinese home page discussed in house."],
      ],
      problem: [
        ["服务商报价超出年度预算。", "Offers exceed the year's budget."],
        ["英文内容翻译审校人手不足。", "Too few people to check the English."],
      ],
      next: [
        ["压缩首期建设范围，重新询价。", "Reduce the first stage and ask again."],
        ["请学术活动与服务部门协助审校英文。", "Ask Academic Activities & Services to check the English."],
      ],
      needsDecision: {
        text: {
          zh: "网站改版报价超出年度预算，请秘书长确定追加预算或分两期建设。",
          en: "Offers for the site exceed the budget: the secretary-general is asked to add money or to build in two stages.",
        },
        by: "body-secretariat",
      },
    },
  ),
  story("task-influence-review", { kind: "not-started" }),
  story(
    "task-committee-renewal",
    { kind: "on-track", ahead: 5 },
    {
      done: [
        ["排出到期专委会换届时间表。", "Timetable made for committees whose term ends."],
        ["指导专委会按程序推荐候选人，完成换届2个。", "Guided nominations; two committees renewed."],
        ["累计完成换届{n}个，换届材料归档。", "{n} renewed so far; papers filed."],
      ],
      problem: [
        ["候选人兼职审批需要所在单位出具意见。", "Candidates need their employers' consent."],
        ["个别专委会委员结构偏老龄化。", "In some committees members are rather old."],
      ],
      next: [
        ["提前三个月启动兼职审批。", "Ask for consent three months ahead."],
        ["明确青年委员比例要求。", "Set a share for young members."],
      ],
    },
  ),
  story(
    "task-committee-rules",
    { kind: "done", on: "2026-10-23" },
    {
      done: [
        ["收集办法执行中的问题，形成修订稿。", "Problems in practice gathered; revised draft written."],
        [
          "征求专委会和会员单位意见，修改活动审批条款。",
          "Committees and members consulted; article on approving activities revised.",
        ],
        ["修订后的办法经理事会审议通过并印发。", "Revised measures adopted by the council and issued."],
      ],
      problem: [
        ["专委会退出条款意见分歧较大。", "Views differ on how a committee ends."],
        ["与财务制度的衔接需要细化。", "Fit with the financial rules needs detail."],
      ],
      next: [
        ["增加评估不合格整改期。", "Add a period to improve after a poor evaluation."],
        ["组织专委会秘书培训。", "Train the committees' secretaries."],
      ],
    },
  ),
  story(
    "task-party-building",
    { kind: "on-track", ahead: -3 },
    {
      done: [
        ["摸底专委会党员情况，建立台账。", "Surveyed Party members in committees and listed them."],
        ["结合学术活动开展党建主题活动1次。", "One Party event held beside an academic one."],
        ["新换届专委会同步明确党建联络人。", "Renewed committees named a contact for Party work."],
      ],
      problem: [
        ["党员分散在不同单位，集中活动较难组织。", "Members work in different places and are hard to gather."],
        ["个别专委会党员人数不足三人。", "Some committees have fewer than three Party members."],
      ],
      next: [
        ["人数不足的专委会采取联合组建方式。", "Let small committees join together."],
        ["与义诊、科普活动合并开展。", "Combine with free clinics and health talks."],
      ],
    },
  ),
  story(
    "task-new-committees",
    { kind: "on-track", ahead: 7 },
    {
      done: [
        ["完成新建学术组织需求论证，确定年度名单。", "Need for new bodies examined; this year's list settled."],
        ["1个学术组织完成筹备并召开成立会。", "One body prepared and founded."],
        ["累计新建{n}个，另有1个进入筹备。", "{n} founded; one more in preparation."],
      ],
      problem: [
        ["与既有专委会业务范围有交叉。", "Scope overlaps with existing committees."],
        ["医工交叉方向发起单位偏少。", "Few founders where medicine meets engineering."],
      ],
      next: [
        ["召开相关专委会协调会，划清边界。", "Settle the boundaries with the committees."],
        ["与医产融合协同创新中心联合发起。", "Found it together with the innovation centre."],
      ],
      noChange: [[3, "筹备材料审核中。", "Founding papers under review."]],
    },
  ),
  story(
    "task-youth-committees",
    { kind: "slightly-behind", pointsBehind: 15 },
    {
      done: [
        ["拟定青年委员会组建指引。", "Guidance on youth committees written."],
        ["2个专委会完成青年委员会组建。", "Two committees formed theirs."],
        ["累计组建{n}个，另有2个提交候选名单。", "{n} formed; two more sent their lists."],
      ],
      problem: [
        ["部分专委会计划与换届同步组建，进度后移。", "Some wait for their renewal, so the work moves back."],
        ["青年委员名额在单位间分配不均。", "Places are unevenly spread among institutions."],
      ],
      next: [
        ["对不换届的专委会先行组建。", "Form them first where no renewal is due."],
        ["单列基层青年委员名额。", "Set places aside for primary care."],
      ],
    },
  ),
  story(
    "task-member-service",
    { kind: "slightly-behind", pointsBehind: 16 },
    {
      done: [
        ["梳理会员类别，起草分级服务清单。", "Kinds of members sorted; list of services drafted."],
        ["选用成熟会务平台，完成会员数据核对。", "An existing platform chosen; members' data checked."],
        ["个人会员服务上线试用，收集反馈。", "Services for individual members on trial; responses gathered."],
      ],
      problem: [
        ["历史会员信息缺失较多，核对耗时。", "Much old data is missing and checking takes time."],
        ["单位会员服务项目未形成共识。", "No agreement on services for institutions."],
      ],
      next: [
        ["请各专委会协助补充会员信息。", "Ask committees to complete the data."],
        ["召开单位会员座谈会。", "Meet the member institutions."],
      ],
    },
  ),
];
