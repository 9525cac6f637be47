import { story } from "./compose";
import type { TaskStory } from "./types";

/** Tasks of the closing plan: those not done send last reports until the installation. */
export const closingStories: readonly TaskStory[] = [
  story(
    "old-task-sector-exchange",
    { kind: "done", on: "2025-11-28" },
    {
      done: [
        [
          "参加川渝医疗技术服务交流会并作学会工作介绍。",
          "Took part in a Sichuan–Chongqing exchange and presented the association's work.",
        ],
        [
          "组织专委会代表参加行业交流2场，形成交流小结。",
          "Committee representatives joined two exchanges; a summary was written.",
        ],
        [
          "累计交流{n}场，按计划完成，资料已汇总归档。",
          "{n} exchanges in all, as planned; papers collected and filed.",
        ],
      ],
      problem: [
        ["上半年线下会议减少，部分场次顺延。", "Fewer meetings on site in the first half; some sessions put off."],
        ["参会专家时间较难协调。", "Experts' dates are hard to bring together."],
      ],
      next: [
        ["确定下一季度拟参加的行业会议名单。", "Settle which sector meetings to attend next quarter."],
        [
          "整理五年交流台账，供总结评估使用。",
          "Put the five years' list of exchanges in order for the final evaluation.",
        ],
      ],
      noChange: [[2, "春节期间无行业会议安排。", "No sector meetings around the Spring Festival."]],
    },
  ),
  story(
    "old-task-expert-roster",
    { kind: "done", on: "2023-06-16" },
    {
      done: [
        ["拟定入库专家条件和推荐表。", "Conditions and nomination form for experts drafted."],
        [
          "完成首轮推荐，涉及临床、检验、影像等专业。",
          "First round of nominations done, from clinical work, laboratory and imaging.",
        ],
        ["专家库建成并启用，建立动态调整办法。", "Roster complete and in use, with rules for keeping it current."],
      ],
      problem: [
        ["医工交叉专业的推荐人选偏少。", "Few nominations from where medicine meets engineering."],
        ["部分推荐材料不齐，需退回补充。", "Some nominations incomplete and sent back."],
      ],
      next: [
        ["向理事单位定向征集紧缺专业人选。", "Ask council members' institutions for the missing specialties."],
        ["每年12月更新一次专家信息。", "Update experts' entries every December."],
      ],
    },
  ),
  story(
    "old-task-annual-report",
    { kind: "done", on: "2025-05-23" },
    {
      done: [
        ["汇总各部门上年度总结，形成工作报告初稿。", "Departments' summaries gathered into a draft report."],
        ["年度工作报告经理事会审阅后报业务主管单位。", "Report read by the council and sent to the supervising unit."],
        [
          "完成年度检查材料报送，五年报告全部归档。",
          "Papers for the yearly inspection submitted; all five reports filed.",
        ],
      ],
      problem: [
        ["个别部门数据口径不一致，反复核对。", "Some departments count differently; figures checked again and again."],
        ["财务审计报告出具较晚，压缩了汇编时间。", "The audit came late and left little time to compile."],
      ],
      next: [
        ["统一各部门数据填报口径。", "Settle one way of counting for all departments."],
        ["按3月31日、5月31日两个节点倒排进度。", "Plan back from 31 March and 31 May."],
      ],
      noChange: [[8, "报告报送期已过，本月无工作安排。", "Past the season of reports; nothing due this month."]],
    },
  ),
  story(
    "old-task-consensus",
    { kind: "slightly-behind", pointsBehind: 17 },
    {
      done: [
        ["确定共识选题并组建编写组。", "Topics chosen and writing groups formed."],
        ["完成一项技术规范的两轮专家函询。", "Two rounds of expert consultation on one standard."],
        ["累计完成{n}项，最后一项进入终稿统稿。", "{n} done; the last one is being edited for its final version."],
      ],
      problem: [
        ["函询回收周期长，专家意见分歧较大。", "Consultation takes long and experts differ widely."],
        ["部分证据检索需要补充，定稿推迟。", "More evidence is needed and the final version is late."],
      ],
      next: [
        ["召开编写组会议，逐条处理分歧意见。", "Meet the writing group and settle the differences one by one."],
        ["完成统稿后转入新规划继续管理。", "Finish editing, then manage it under the new plan."],
      ],
      noChange: [[2, "专家函询期内，暂无新增定稿。", "Consultation under way; nothing new finished."]],
    },
  ),
  story(
    "old-task-quality-advice",
    { kind: "done", on: "2025-09-19" },
    {
      done: [
        ["到基层医疗机构开展质量咨询2家次。", "Two visits to primary-care institutions for advice on quality."],
        [
          "完成检验质量专题咨询，反馈改进建议清单。",
          "Advice on laboratory quality given, with a list of improvements.",
        ],
        ["40家次咨询任务完成，回访改进落实情况。", "All 40 visits done; checked what had been improved."],
      ],
      problem: [
        ["机构改进落实情况反馈不及时。", "Institutions are slow to report what they improved."],
        ["咨询专家集中在少数专业。", "Advisers come from few specialties."],
      ],
      next: [
        ["对已咨询机构开展电话回访。", "Call the institutions already visited."],
        ["形成质量咨询案例汇编。", "Collect the cases in one volume."],
      ],
    },
  ),
  story(
    "old-task-new-committees",
    { kind: "done", on: "2024-11-22" },
    {
      done: [
        [
          "完成拟新建专委会的学科调研和发起单位沟通。",
          "Surveyed disciplines for new committees and spoke with founders.",
        ],
        [
          "呼吸、神经内科等专委会召开成立会议。",
          "Respiratory, neurology and other committees held their founding meetings.",
        ],
        ["第6个专委会成立，新建任务完成。", "The sixth committee founded; the task is complete."],
      ],
      problem: [
        ["部分学科发起单位积极性不高。", "In some disciplines nobody was keen to start."],
        ["成立会议因故延期一次。", "One founding meeting put off."],
      ],
      next: [
        ["指导新建专委会制定年度工作计划。", "Help the new committees write their yearly plans."],
        ["组织专委会秘书培训。", "Train the committees' secretaries."],
      ],
      noChange: [[7, "筹备材料审核中，本月无新增。", "Founding papers under review; none new this month."]],
    },
  ),
  story(
    "old-task-committee-rules",
    { kind: "done", on: "2022-12-16" },
    {
      done: [
        ["对照上级规定梳理现有制度，起草办法初稿。", "Compared existing rules with regulations and began the draft."],
        ["征求各专委会意见，修改形成送审稿。", "Consulted the committees and revised the text for approval."],
        ["办法经理事会审议通过并印发各专委会。", "Adopted by the council and issued to all committees."],
      ],
      problem: [
        ["对专委会经费管理条款意见较多。", "Many comments on the article about committees' funds."],
        ["个别专委会未按期反馈意见。", "Some committees did not answer in time."],
      ],
      next: [
        ["就经费条款专题征求意见。", "Consult once more on funds alone."],
        ["组织办法宣讲并配套活动审批表。", "Explain the measures and add forms for approving activities."],
      ],
    },
  ),
  story(
    "old-task-gcp-alliance",
    { kind: "done", on: "2023-05-12" },
    {
      done: [
        [
          "与合作高校商定联盟章程和成员单位范围。",
          "Agreed the alliance's charter and membership with the partner university.",
        ],
        [
          "征集联盟单位和伦理专家，完成资格审核。",
          "Gathered member units and ethics experts and checked their standing.",
        ],
        ["联盟与伦理委员会同日成立。", "Alliance and ethics committee founded on the same day."],
      ],
      problem: [
        ["成员单位内部审批周期不一。", "Members' own approvals take unequal time."],
        ["伦理专家回避规则需要细化。", "Rules on experts' conflicts of interest need detail."],
      ],
      next: [
        ["细化伦理审查标准操作规程。", "Write standard procedures for ethics review."],
        ["召开联盟第一次工作会议。", "Hold the alliance's first working meeting."],
      ],
    },
  ),
  story(
    "old-task-youth-roster",
    { kind: "slightly-behind", pointsBehind: 17 },
    {
      done: [
        ["印发青年人才入库通知，收到首批推荐表。", "Call issued; first nominations received."],
        ["完成年度入库评审，新入库人员均已建档。", "Yearly selection done; all newcomers have a file."],
        ["累计入库{n}人，剩余名额转入新规划分流管理。", "{n} in the pool; remaining places pass to the new plan."],
      ],
      problem: [
        ["护理、药学等专业推荐人数偏少。", "Few nominations from nursing and pharmacy."],
        ["部分人员调离高新区后需要出库。", "Some left the zone and have to leave the pool."],
      ],
      next: [
        ["向基层医疗机构定向分配推荐名额。", "Set places aside for primary-care institutions."],
        ["核对在库人员信息，形成移交名单。", "Check the entries and prepare the hand-over list."],
      ],
      noChange: [
        [2, "春节期间未组织评审。", "No selection around the Spring Festival."],
        [8, "下一批推荐尚未截止，人数无变化。", "Next nominations still open; no change."],
      ],
    },
  ),
  story(
    "old-task-youth-mentors",
    { kind: "slightly-behind", pointsBehind: 26 },
    {
      done: [
        ["发布导师名单，组织双向选择。", "List of mentors published; both sides chose."],
        ["开展结对中期交流，更新培养计划。", "Mid-term talks held and training plans updated."],
        ["累计结对{n}对，完成年度带教评价。", "{n} pairs in all; the year's mentoring assessed."],
      ],
      problem: [
        ["导师名额集中在少数医院，部分学科无人可选。", "Mentors sit in few hospitals; some disciplines have none."],
        ["结对后带教记录填写不完整。", "Mentoring records are incomplete."],
      ],
      next: [
        ["从专家库补充导师人选。", "Take further mentors from the expert roster."],
        ["存续结对关系并入基层骨干带教安排。", "Move running pairs into the on-site teaching of the new plan."],
      ],
      noChange: [[7, "结对关系稳定，本月无新增。", "Pairs stable; none new this month."]],
    },
  ),
  story(
    "old-task-youth-salon",
    { kind: "done", on: "2025-11-14" },
    {
      done: [
        ["举办青年学术沙龙1期，主题为病例汇报技巧。", "One salon held, on presenting cases."],
        [
          "沙龙走进基层机构，青年医师现场讨论。",
          "Salon held at a primary-care institution with discussion on the spot.",
        ],
        ["第40期沙龙举办，系列活动收官。", "The 40th salon closed the series."],
      ],
      problem: [
        ["工作日晚间场次到场率偏低。", "Weekday evenings are poorly attended."],
        ["主题与专委会活动有重复。", "Topics overlap with committee events."],
      ],
      next: [
        ["下期改为周末半天，提前两周发布主题。", "Next time half a day at the weekend, announced two weeks ahead."],
        ["汇编优秀病例，供新规划培训使用。", "Collect the best cases for training under the new plan."],
      ],
      noChange: [[2, "春节假期停办一期。", "One salon dropped for the Spring Festival."]],
    },
  ),
  story(
    "old-task-youth-exchange",
    { kind: "behind", pointsBehind: 43 },
    {
      done: [
        ["与合作高校商定进修科目和接收名额。", "Agreed subjects and places with the partner university."],
        ["派出青年骨干短期进修，完成返岗汇报。", "Sent young professionals on short visits; they reported on return."],
        ["累计进修交流{n}人次，完成在外人员考核。", "{n} visits in all; those away were assessed."],
      ],
      problem: [
        ["派出单位人手紧张，难以脱产一个月以上。", "Home institutions cannot spare staff for more than a month."],
        ["进修补助标准未调整，报名意愿不足。", "The allowance has not been raised and few apply."],
      ],
      next: [
        ["试行两周短期跟班进修。", "Try two-week visits."],
        ["未完成名额提出处理意见，纳入总结评估。", "Propose what becomes of the open places in the final evaluation."],
      ],
      noChange: [
        [2, "春节期间未安排派出。", "Nobody sent around the Spring Festival."],
        [9, "接收单位开学季暂停接收。", "Hosts take nobody at the start of term."],
      ],
    },
  ),
  story(
    "old-task-joint-projects",
    { kind: "behind", pointsBehind: 35 },
    {
      done: [
        ["征集联合科研选题，组织形式审查。", "Gathered topics for joint research and checked the forms."],
        ["新立项项目签订合作协议，明确成果归属。", "Agreements signed for new projects, with ownership of results."],
        ["累计立项{n}项，在研项目完成进展自查。", "{n} projects started; running ones reviewed their progress."],
      ],
      problem: [
        ["多中心合作协议审签时间长。", "Multi-centre agreements take long to sign."],
        ["配套经费不足，部分选题暂缓立项。", "Matching funds are short; some topics wait."],
      ],
      next: [
        ["统一合作协议文本，压缩审签环节。", "Use one agreement for all and fewer signatures."],
        ["在研项目及未立项选题移交新规划。", "Hand running projects and open topics to the new plan."],
      ],
      noChange: [
        [1, "年度立项评审尚未启动。", "The year's selection has not begun."],
        [8, "评审专家函评中，本月无新立项。", "Reviewers at work; no new project this month."],
      ],
    },
  ),
  story(
    "old-task-gcp-training",
    { kind: "done", on: "2025-06-20" },
    {
      done: [
        ["举办GCP基础培训1期，考核合格者发证。", "One basic GCP course held; those who passed got certificates."],
        ["面向伦理委员举办审查实务培训。", "Practical training for members of ethics committees."],
        [
          "12期培训全部完成，题库移交会员与组织管理部。",
          "All 12 courses done; question bank handed to Membership & Organisation Management.",
        ],
      ],
      problem: [
        ["研究护士参训比例低。", "Few research nurses attend."],
        ["实操环节场地有限。", "Room for practical exercises is short."],
      ],
      next: [
        ["增设研究护士专场。", "Add a course for research nurses."],
        ["更新题库并做好证书登记。", "Update the questions and register certificates."],
      ],
    },
  ),
  story(
    "old-task-transfer-needs",
    { kind: "slightly-behind", pointsBehind: 30 },
    {
      done: [
        ["走访医院和企业，收集技术需求。", "Visited hospitals and companies and gathered needs."],
        ["对需求进行分类登记，组织专家研判。", "Sorted and registered the needs; experts judged them."],
        ["累计征集有效需求{n}项，编成需求清单。", "{n} valid requests in all, put into one list."],
      ],
      problem: [
        ["医院提出的需求描述较笼统，企业难以响应。", "Hospitals describe needs too broadly for companies to answer."],
        ["需求重复提报较多。", "Many requests are sent twice."],
      ],
      next: [
        ["推行需求描述模板，专家协助提炼。", "Use a form for needs, with experts helping to sharpen them."],
        ["有效需求转入新规划成果与需求目录。", "Move valid requests to the catalogue of the new plan."],
      ],
      noChange: [[2, "春节期间未开展走访。", "No visits around the Spring Festival."]],
    },
  ),
  story(
    "old-task-transfer-pilot",
    { kind: "behind", pointsBehind: 60 },
    {
      done: [
        ["筛选可转化成果，完成技术与市场初评。", "Chose results fit for use and made a first assessment."],
        ["组织成果路演，促成意向洽谈。", "Held a presentation of results that led to talks."],
        ["累计签约{n}项，其余项目保持洽谈。", "{n} contracts in all; talks continue on the rest."],
      ],
      problem: [
        ["成果权属不清，企业签约顾虑多。", "Ownership is unclear and companies hesitate."],
        [
          "临床验证周期长，缺少中试经费。",
          "Clinical validation takes long and there is no money for pilot production.",
        ],
      ],
      next: [
        ["与成果所有单位逐项厘清权属。", "Clear up ownership with each owner."],
        ["总结转化滞后原因，提交总结评估。", "Explain in the final evaluation why transfer lags."],
      ],
      noChange: [
        [3, "签约谈判中，本月无新增转化。", "Negotiating; nothing new transferred this month."],
        [8, "企业内部评审未结束，暂无进展。", "The company's own review goes on; no progress."],
      ],
      needsDecision: {
        text: {
          zh: "未签约的转化项目是否整体移交新规划“促成首批医疗技术转移”目标管理，请理事会明确。",
          en: "The council is asked to decide whether the projects without a contract pass as a whole to the new plan's goal of technology transfer.",
        },
        by: "body-council",
      },
    },
  ),
  story(
    "old-task-annual-meeting",
    { kind: "done", on: "2025-11-21" },
    {
      done: [
        ["确定年会主题、时间和分会场设置。", "Theme, date and parallel sessions of the conference settled."],
        ["完成征文和讲者邀请，发布第一轮通知。", "Papers called for, speakers invited, first notice issued."],
        ["第五届年会如期召开，论文汇编出版。", "The fifth conference took place on time; proceedings printed."],
      ],
      problem: [
        ["分会场主题交叉，需要统筹日程。", "Session topics overlap; the programme needs ordering."],
        ["场地档期紧张。", "Venues are hard to book."],
      ],
      next: [
        ["召开筹备会，落实会务分工。", "Hold the preparatory meeting and share out the work."],
        ["开展参会满意度调查，形成办会手册。", "Survey those who came and write a handbook."],
      ],
      noChange: [[2, "年会筹备未启动，本月无进展。", "Preparations have not begun; no progress this month."]],
    },
  ),
  story(
    "old-task-theme-forums",
    { kind: "done", on: "2025-10-31" },
    {
      done: [
        ["举办心血管专题论坛1场。", "One forum on cardiovascular medicine held."],
        ["专委会联合举办多学科论坛，线上同步直播。", "Committees held a multidisciplinary forum, streamed online."],
        ["累计举办{n}场，论坛资料全部归档。", "{n} forums in all; papers filed."],
      ],
      problem: [
        ["下半年场次过于集中。", "Too many forums in the second half of the year."],
        ["讲课资料授权手续不全。", "Permissions for lecture material are incomplete."],
      ],
      next: [
        ["按季度均衡安排论坛计划。", "Spread forums over the quarters."],
        ["补齐讲者授权书。", "Obtain the missing permissions."],
      ],
    },
  ),
  story(
    "old-task-online-lectures",
    { kind: "done", on: "2025-10-17" },
    {
      done: [
        ["开设线上学术讲座栏目，首讲播出。", "Online series opened with its first lecture."],
        ["举办线上讲座2场，回放供会员学习。", "Two online lectures held; recordings open to members."],
        ["60场讲座全部完成。", "All 60 lectures done."],
      ],
      problem: [
        ["互动环节参与度不高。", "Few take part in the discussion."],
        ["部分讲座音画质量不稳定。", "Sound and picture are unsteady at times."],
      ],
      next: [
        ["增加提问抽答和课后测试。", "Add questions and a test after class."],
        ["整理讲座资源目录。", "List the recordings in a catalogue."],
      ],
    },
  ),
  story(
    "old-task-grassroots-training",
    { kind: "done", on: "2025-12-12" },
    {
      done: [
        [
          "开展适宜技术培训，覆盖社区医师120人次。",
          "Training in suitable technologies reached 120 attendances of community doctors.",
        ],
        ["送教到基层，开展康复与慢病管理培训。", "Taught on site: rehabilitation and chronic disease."],
        ["累计培训{n}人次，任务完成。", "{n} attendances reached; task complete."],
      ],
      problem: [
        ["基层工学矛盾突出，连续培训难安排。", "Primary care cannot spare staff for courses of several days."],
        ["实操带教师资不足。", "Too few teachers for practice."],
      ],
      next: [
        ["采用半天制、分批次培训。", "Train by half days and in groups."],
        ["梳理适用课程，转入规范化课程体系。", "Sort out the useful courses for the standard curriculum."],
      ],
      noChange: [[2, "春节期间未开班。", "No courses around the Spring Festival."]],
    },
  ),
  story(
    "old-task-first-aid",
    { kind: "done", on: "2025-11-07" },
    {
      done: [
        ["面向社区志愿者开展心肺复苏培训。", "Trained neighbourhood volunteers in resuscitation."],
        ["进企业、进学校开展急救技能培训。", "First-aid training in companies and schools."],
        ["累计培训{n}人次，考核合格发证。", "{n} attendances reached; certificates issued to those who passed."],
      ],
      problem: [
        ["训练模具数量不足。", "Too few manikins."],
        ["企业场次时间临时调整较多。", "Companies often change the date at short notice."],
      ],
      next: [
        ["协调借用合作单位模具。", "Borrow manikins from partners."],
        ["安排证书到期人员复训。", "Retrain those whose certificates run out."],
      ],
    },
  ),
  story(
    "old-task-standard-courses",
    { kind: "slightly-behind", pointsBehind: 20 },
    {
      done: [
        ["确定课程编写体例和质量要求。", "Form and standard of the courses settled."],
        ["完成2门课程试讲和修改。", "Two courses tried out and revised."],
        ["累计定稿{n}门，其余完成初稿。", "{n} finished; the others in draft."],
      ],
      problem: [
        ["编写专家临床任务重，交稿延后。", "Authors are busy in clinic and late with their texts."],
        ["视频课件制作成本高于预算。", "Video material costs more than planned."],
      ],
      next: [
        ["安排专人对接编写专家，逐门催办。", "Have one person follow up each course with its author."],
        ["余下课程纳入新规划课程编制。", "Put the remaining courses into the new plan's curriculum."],
      ],
      noChange: [[8, "课程审稿中，定稿数无变化。", "Courses under review; number finished unchanged."]],
    },
  ),
  story(
    "old-task-app-design",
    { kind: "done", on: "2022-12-09" },
    {
      done: [
        ["开展会员需求问卷调查，回收分析。", "Surveyed members' needs and analysed the answers."],
        ["编写功能清单和建设方案。", "Wrote the list of functions and the design."],
        ["建设方案通过专家论证。", "The design passed expert review."],
      ],
      problem: [
        ["会员需求分散，优先级难以确定。", "Needs are scattered and hard to rank."],
        ["同类平台可借鉴案例少。", "Few similar platforms to learn from."],
      ],
      next: [
        ["召开会员代表座谈会确认优先级。", "Settle priorities with members' representatives."],
        ["启动开发单位比选。", "Begin choosing a developer."],
      ],
    },
  ),
  story(
    "old-task-app-build",
    { kind: "stale", daysBefore: 290, pointsBehind: 65 },
    {
      done: [
        ["完成开发单位比选和合同签订。", "Developer chosen and contract signed."],
        ["入会申请模块完成开发并内部测试。", "Module for joining developed and tested in house."],
        ["完成投入产出测算，提出终止建议。", "Costs and benefits reckoned; stopping proposed."],
      ],
      problem: [
        ["开发单位人员变动，进度中断。", "Staff changes at the developer interrupted the work."],
        ["与通用会务平台功能重复，后续维护费用高。", "Doubles common platforms and is dear to maintain."],
      ],
      next: [
        ["核实已完成模块的可用性。", "Check which finished modules can be used."],
        ["提交项目终止说明，办理资料归档。", "Explain the end of the project and file its papers."],
      ],
    },
  ),
  story("old-task-app-launch", { kind: "never-reported" }),
];
