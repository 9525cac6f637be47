import { story } from "./compose";
import type { TaskStory } from "./types";

/** 品牌学术活动与专项培训 */
export const brandStories: readonly TaskStory[] = [
  story(
    "task-annual-meeting",
    { kind: "on-track", ahead: 2 },
    {
      done: [
        ["确定年度学术年会主题和承办分工。", "Theme of the conference and who does what settled."],
        ["发布征文通知，落实主会场讲者。", "Papers called for; main speakers found."],
        [
          "学术年会如期召开，设基层专场和转化专场。",
          "The conference took place, with sessions on primary care and on transfer.",
        ],
      ],
      problem: [
        ["转化专场投稿数量偏少。", "Few papers for the session on transfer."],
        ["赞助管理要求更严，经费安排需提前。", "Stricter rules on sponsors; money must be planned earlier."],
      ],
      next: [
        ["向企业和合作高校定向约稿。", "Invite papers from companies and the university."],
        ["完成年会总结和满意度分析。", "Summarise the conference and how people judged it."],
      ],
      noChange: [[2, "年会筹备未启动。", "Preparations have not begun."]],
    },
  ),
  story(
    "task-brand-forums",
    { kind: "on-track", ahead: -3 },
    {
      done: [
        ["确定年度论坛计划，按专科错峰安排。", "The year's forums planned so that they do not collide."],
        ["举办品牌专题论坛1场，同步线上转播。", "One forum held and streamed."],
        ["累计举办{n}场，完成论坛效果评估。", "{n} forums so far; their effect assessed."],
      ],
      problem: [
        ["同期外部会议较多，参会人数波动。", "Many other meetings at the same time; attendance varies."],
        ["论坛品牌标识使用不统一。", "The forums' name and mark are used unevenly."],
      ],
      next: [
        ["提前三个月锁定日期。", "Fix dates three months ahead."],
        ["印发论坛标识使用说明。", "Issue rules for the mark."],
      ],
    },
  ),
  story(
    "task-public-education",
    { kind: "on-track", ahead: 4 },
    {
      done: [
        ["组织科普进社区2场，主题为高血压防治。", "Two talks on high blood pressure in neighbourhoods."],
        ["联合基层机构开展义诊和健康讲座。", "Free clinics and talks with primary care."],
        ["围绕冬季呼吸道疾病开展科普宣传。", "Talks on respiratory disease in winter."],
      ],
      problem: [
        ["听众以老年人为主，青年参与少。", "Mostly older listeners, few young."],
        ["科普资料需要专家审核，周期偏长。", "Material must be checked by experts, which takes long."],
      ],
      next: [
        ["增加进园区、进校园场次。", "Go to business parks and schools as well."],
        ["建立已审核资料库。", "Keep a store of approved material."],
      ],
      noChange: [[2, "春节期间未安排活动。", "No events around the Spring Festival."]],
    },
  ),
  story(
    "task-livestream",
    {
      kind: "cancelled",
      daysBefore: 130,
      progress: 15,
      reason: {
        zh: "与远程教学平台建设内容重复，并入该任务统一实施。",
        en: "Doubles the remote teaching platform and becomes part of it.",
      },
    },
    {
      done: [
        ["分析以往直播数据，提出栏目调整思路。", "Looked at past figures and proposed changes."],
        ["完成直播设备清单。", "Equipment listed."],
      ],
      problem: [
        ["与远程教学平台设备和栏目重复。", "Equipment and content double the remote teaching."],
        ["固定观众增长缓慢。", "The regular audience grows slowly."],
      ],
      next: [
        ["与远程教学任务商定合并方案。", "Agree how to merge with remote teaching."],
        ["移交已有直播资源。", "Hand over the recordings."],
      ],
    },
  ),
  story(
    "task-first-aid",
    { kind: "on-track", ahead: 4 },
    {
      done: [
        ["在社区和企业开展急救技能培训3场。", "Three first-aid courses in neighbourhoods and companies."],
        ["对基层医务人员开展急救复训。", "Primary-care staff retrained in first aid."],
        ["培训人次快于计划，考核合格率保持稳定。", "Ahead of plan; the share who pass is steady."],
      ],
      problem: [
        ["自动除颤器训练机数量不足。", "Too few training defibrillators."],
        ["周末场次师资紧张。", "Teachers are short at weekends."],
      ],
      next: [
        ["与合作单位共享训练设备。", "Share equipment with partners."],
        ["新增培训导师认证一批。", "Certify further teachers."],
      ],
      noChange: [[2, "春节期间未开班。", "No courses around the Spring Festival."]],
    },
  ),
  story(
    "task-nursing-training",
    { kind: "stale", daysBefore: 96, pointsBehind: 12 },
    {
      done: [
        ["确定社区护理培训模块和实训点。", "Modules and practice sites settled."],
        ["完成首批伤口护理培训。", "First group trained in wound care."],
      ],
      problem: [
        ["社区护士一人多岗，脱产培训困难。", "Community nurses do several jobs and cannot leave."],
        ["实训点排期与临床工作冲突。", "Practice collides with clinical work."],
      ],
      next: [
        ["改为线上理论加周末实训。", "Theory online and practice at weekends."],
        ["与基层机构重新商定名单。", "Agree the names again with primary care."],
      ],
    },
  ),
  story("task-training-credits", { kind: "never-reported" }),
  story("task-international-forum", { kind: "not-started" }),
  story("task-overseas-partners", { kind: "not-started" }),
  story("task-international-training", { kind: "not-started" }),
];
