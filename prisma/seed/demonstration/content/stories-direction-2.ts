import { story } from "./compose";
import type { TaskStory } from "./types";

/** 人才发展与内部创业 */
export const talentStories: readonly TaskStory[] = [
  story(
    "task-venture-scheme",
    { kind: "slightly-behind", pointsBehind: 20 },
    {
      done: [
        ["完成内部创业意向调查和同类机构走访。", "Surveyed interest in ventures and visited similar bodies."],
        ["形成试点方案初稿，明确申报条件和评审方式。", "First draft with conditions and selection."],
        [
          "方案经联席会审议，按意见修改收益分配条款。",
          "The joint meeting considered the scheme; the article on returns is being revised.",
        ],
      ],
      problem: [
        ["社会团体开展经营性活动的边界需要法律意见。", "How far an association may do business needs legal advice."],
        ["收益分配条款与现行财务制度衔接不畅。", "The article on returns does not fit present financial rules."],
      ],
      next: [
        ["征求法律顾问书面意见。", "Obtain written legal advice."],
        ["修改后按程序印发。", "Revise and issue in due form."],
      ],
    },
  ),
  story(
    "task-venture-fund",
    { kind: "slightly-behind", pointsBehind: 24 },
    {
      done: [
        ["梳理现行经费管理规定，列出适用条款。", "Went through the rules on funds and listed what applies."],
        ["形成创业资金管理办法框架。", "Outline of the rules for venture funds ready."],
        ["完成办法初稿，征求相关部门意见。", "Draft done and sent to departments."],
      ],
      problem: [
        ["资金来源未确定，额度条款无法写实。", "The source of funds is open, so amounts cannot be written."],
        ["风险准备和退出核算缺少先例。", "No precedent for reserves and exit."],
      ],
      next: [
        ["提出资金来源备选方案。", "Offer options for the source of funds."],
        ["与试点方案同步修改。", "Revise together with the scheme."],
      ],
      needsDecision: {
        text: {
          zh: "请理事会明确内部创业试点的资金来源和年度额度上限。",
          en: "The council is asked to settle the source of the pilot's funds and their yearly ceiling.",
        },
        by: "body-council",
      },
    },
  ),
  story(
    "task-venture-first-batch",
    { kind: "slightly-behind", pointsBehind: 11 },
    {
      done: [
        ["发布项目预征集通知，收到意向项目。", "Called for ventures; first proposals came in."],
        ["对意向项目进行初步访谈和筛选。", "Talked with the proposers and made a first choice."],
        ["首批项目进入孵化，按月跟踪。", "First ventures in incubation, followed by month."],
      ],
      problem: [
        ["试点方案尚未印发，不能正式立项。", "The scheme is not issued, so no venture can be approved."],
        ["意向项目成熟度差异大。", "Proposals are at very different stages."],
      ],
      next: [
        ["方案印发后一周内启动评审。", "Begin selection within a week of issue."],
        ["为意向团队安排创业导师。", "Give the teams a coach."],
      ],
    },
  ),
  story(
    "task-venture-coaching",
    { kind: "on-track", ahead: 3 },
    {
      done: [
        ["邀请合作高校导师开展创业辅导2次。", "Two coaching meetings with mentors of the partner university."],
        ["围绕知识产权和商业计划书开展专题辅导。", "Coaching on intellectual property and business plans."],
        ["对意向团队一对一辅导，形成问题清单。", "One-to-one coaching; open questions listed."],
      ],
      problem: [
        ["导师熟悉医疗器械注册的较少。", "Few coaches know the registration of devices."],
        ["临床人员参加时间不固定。", "Clinicians cannot always come."],
      ],
      next: [
        ["补充医疗器械注册方向导师。", "Find coaches for device registration."],
        ["辅导改为预约制，每周固定时段。", "Coach by appointment at fixed hours."],
      ],
    },
  ),
  story("task-venture-evaluation", { kind: "not-started" }),
  story(
    "task-backbone-classes-1",
    { kind: "on-track", ahead: 5 },
    {
      done: [
        ["举办基层骨干轮训第一批，完成训前测评。", "First group trained, with a test beforehand."],
        ["按课程计划完成本月轮训，覆盖全科和护理岗位。", "This month's courses held for general practice and nursing."],
        ["完成本批结业考核，优秀学员纳入带教储备。", "Final assessment done; the best join the pool of teachers."],
      ],
      problem: [
        ["部分机构一次派出人数不足。", "Some institutions send too few at a time."],
        ["实操课分组过大，练习时间不够。", "Groups are too large for practice."],
      ],
      next: [
        ["与基层机构确认下批名单和顶岗安排。", "Agree the next names and who stands in."],
        ["增加一名实操助教，小组控制在八人以内。", "Add an assistant; no more than eight in a group."],
      ],
      noChange: [[2, "春节期间未开班。", "No courses around the Spring Festival."]],
    },
  ),
  story("task-backbone-classes-2", { kind: "not-started" }),
  story(
    "task-backbone-curriculum",
    { kind: "on-track", ahead: -3 },
    {
      done: [
        ["确定12门课程目录和牵头编写人员分工。", "List of 12 courses and who leads each settled."],
        ["完成慢病管理等课程定稿，投入轮训使用。", "Chronic disease and other courses finished and in use."],
        ["累计定稿{n}门，其余进入试讲。", "{n} finished; the others on trial."],
      ],
      problem: [
        ["课程配套题库进度慢于教材。", "Questions lag behind the course texts."],
        ["不同机构设备不同，操作标准难统一。", "Equipment differs, so one standard is hard."],
      ],
      next: [
        ["组织题库集中编写。", "Write the questions together in one go."],
        ["按设备分类给出操作要点。", "Give instructions by type of equipment."],
      ],
    },
  ),
  story(
    "task-expert-outreach",
    { kind: "on-track", ahead: 6 },
    {
      done: [
        ["组织专家到基层带教，开展门诊和查房指导。", "Experts taught in clinics and on rounds."],
        ["按季度派班表完成带教，建立带教日志。", "Teaching done by the quarter's roster, with a log."],
        ["带教次数快于计划，基层反馈良好。", "Ahead of plan; primary care is content."],
      ],
      problem: [
        ["偏远机构往返时间长，带教时长受限。", "Long journeys shorten the teaching."],
        ["影像、检验专业专家排班偏少。", "Few experts of imaging and laboratory on the roster."],
      ],
      next: [
        ["偏远点改为一天连续带教。", "Teach a whole day at remote places."],
        ["与相关专委会协调增派专家。", "Ask committees for more experts."],
      ],
    },
  ),
  story(
    "task-suitable-technology",
    { kind: "on-track", ahead: 0 },
    {
      done: [
        ["征集适宜技术备选项目，制定遴选标准。", "Candidates gathered and criteria set."],
        ["完成首批遴选，编写推广操作手册。", "First selection made and manuals written."],
        ["累计{n}项技术在基层机构推广应用，收集使用数据。", "{n} technologies in use; data gathered."],
      ],
      problem: [
        ["部分技术耗材未进入基层采购目录。", "Some supplies are not on primary care's purchasing list."],
        ["推广后使用频次统计口径待统一。", "Use is counted in different ways."],
      ],
      next: [
        ["与基层机构沟通耗材配备。", "Talk with primary care about supplies."],
        ["启动第二批遴选。", "Begin the second selection."],
      ],
    },
  ),
  story(
    "task-remote-teaching",
    { kind: "slightly-behind", pointsBehind: 14 },
    {
      done: [
        ["完成远程教学需求调研和设备清单。", "Needs and equipment of remote teaching surveyed."],
        ["选定3家机构开展远程病例讨论试点。", "Three institutions chosen for a trial of case discussion."],
        ["试点机构完成联调，开展首次病例讨论。", "Trial sites connected; first discussion held."],
      ],
      problem: [
        ["基层机构网络条件不一，联调反复。", "Networks differ and connecting takes several tries."],
        ["病例脱敏要求高，资料准备慢。", "Cases must be made anonymous, which takes time."],
      ],
      next: [
        ["制定病例资料脱敏模板。", "Write a template for anonymous cases."],
        ["与线上直播任务合并使用一套设备。", "Share equipment with the online lectures."],
      ],
    },
  ),
];
