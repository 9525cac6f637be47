import { story } from "./compose";
import type { TaskStory } from "./types";

/** 合作模式创新: transfer (促转化) lags. */
export const cooperationStories: readonly TaskStory[] = [
  story(
    "task-platform-scheme",
    { kind: "behind", pointsBehind: 40 },
    {
      done: [
        [
          "完成川渝两地转化机构走访和可行性研究提纲。",
          "Visited transfer bodies in both places and outlined the feasibility study.",
        ],
        ["可行性研究报告通过专家咨询。", "Experts were consulted on the feasibility study."],
        [
          "与拟共建单位开展两轮磋商，意向书文本基本成形。",
          "Two rounds of talks with partners; the letter of intent is nearly ready.",
        ],
      ],
      problem: [
        [
          "共建各方对出资方式和运营主体意见不一，意向书未签。",
          "Partners differ on money and on who runs it; no letter signed.",
        ],
        ["跨省市合作需分别报批，时间难以控制。", "Two authorities must approve, and the time is out of our hands."],
      ],
      next: [
        ["提出轻资产、分步共建的替代方案。", "Propose a lighter scheme in steps."],
        ["先与合作高校签订双边协议。", "Sign first with the partner university alone."],
      ],
      noChange: [[8, "等待共建单位内部研究意见。", "Waiting for the partners' own deliberations."]],
      needsDecision: {
        text: {
          zh: "多方共建短期内难以达成，是否同意先与合作高校双边起步、再逐步扩展，请理事会研究。",
          en: "Agreement of all partners is not in sight: the council is asked whether to begin with the partner university alone and widen later.",
        },
        by: "body-council",
      },
    },
  ),
  story(
    "task-platform-catalogue",
    { kind: "behind", pointsBehind: 33 },
    {
      done: [
        ["承接上一规划需求清单，统一登记格式。", "Took over the old plan's list and made one form."],
        ["新增成果与需求条目，完成首轮查重。", "New entries added and duplicates removed."],
        ["按专科分类整理目录，标注成熟度。", "Catalogue sorted by specialty, with maturity."],
      ],
      problem: [
        ["医院对成果信息公开程度顾虑较多。", "Hospitals hesitate to disclose results."],
        ["平台未建成，条目征集缺少抓手。", "Without the platform it is hard to gather entries."],
      ],
      next: [
        ["采用分级公开，先登记摘要信息。", "Disclose by level, with summaries first."],
        ["借助专委会年会集中征集。", "Gather entries at committee meetings."],
      ],
    },
  ),
  story("task-platform-operation", { kind: "not-started" }),
  story(
    "task-joint-projects",
    { kind: "slightly-behind", pointsBehind: 20 },
    {
      done: [
        ["承接在研项目，发布新一轮选题指南。", "Took over running projects and issued a new call."],
        ["完成申报项目形式审查和专家函评。", "Applications checked and reviewed."],
        ["累计{n}个项目完成立项签约，其余修改后复评。", "{n} projects signed; the others are reviewed again."],
      ],
      problem: [
        ["申报项目临床与工程结合不够紧密。", "Clinic and engineering are not well joined in the applications."],
        ["专项资金未设立，配套承诺难以落实。", "Without the fund, matching money cannot be promised."],
      ],
      next: [
        ["组织申报团队与企业对接修改。", "Bring applicants and companies together."],
        ["年底前完成复评。", "Finish the second review by the end of the year."],
      ],
      noChange: [[3, "选题指南征集期，未开展立项。", "Call open; no projects approved."]],
    },
  ),
  story(
    "task-ethics-recognition",
    { kind: "on-track", ahead: -5 },
    {
      done: [
        ["梳理成员单位伦理审查规程差异。", "Compared members' ethics procedures."],
        ["起草协同审查互认协议和主审单位规则。", "Drafted the agreement and the rule on lead reviewers."],
        ["首批机构签署互认协议，试行协同审查。", "First institutions signed; joint review on trial."],
      ],
      problem: [
        ["部分机构要求保留本院复核环节。", "Some insist on a review of their own."],
        ["审查系统互不相通，材料重复提交。", "Systems are not linked; papers are sent twice."],
      ],
      next: [
        ["以备案代替复核，先从低风险项目试行。", "File instead of reviewing again, first for low risk."],
        ["统一审查申请表单。", "Use one application form."],
      ],
    },
  ),
  story(
    "task-joint-fund",
    { kind: "behind", pointsBehind: 37 },
    {
      done: [
        ["测算专项资金需求，收集同类资金管理办法。", "Reckoned the need and gathered others' rules."],
        ["形成资金设立建议方案。", "Proposal for the fund written."],
        ["与意向捐赠方沟通，补充用途说明。", "Spoke with possible donors and explained the use."],
      ],
      problem: [
        ["捐赠方要求明确成果优先权，尚未谈妥。", "Donors ask for priority on results; not agreed."],
        ["资金列支科目需财务和主管单位确认。", "Accounts must be confirmed by finance and the supervising unit."],
      ],
      next: [
        ["就成果优先权征求法律意见。", "Take legal advice on priority."],
        ["先设小额种子资金。", "Begin with a small seed fund."],
      ],
      needsDecision: {
        text: {
          zh: "是否从年度结余中先行安排小额种子资金启动联合科研，请秘书长研究。",
          en: "The secretary-general is asked whether a small seed fund may be taken from the year's surplus to start joint research.",
        },
        by: "body-secretariat",
      },
    },
  ),
  story(
    "task-transfer-contracts",
    { kind: "behind", pointsBehind: 37 },
    {
      done: [
        ["筛选近期可转化项目，建立一项一册台账。", "Chose projects ready for transfer, each with its own file."],
        ["组织3个项目与企业洽谈，签订保密协议。", "Three projects in talks; confidentiality agreements signed."],
        ["累计促成技术转移签约{n}项，其余进入条款谈判。", "{n} transfers signed; terms of the others are negotiated."],
      ],
      problem: [
        ["收益分配指引未出台，成果方不敢签约。", "Without guidance on returns owners do not dare to sign."],
        ["临床验证排期长，企业等待意愿下降。", "Clinical validation has long queues and companies lose patience."],
      ],
      next: [
        ["对在谈项目逐项确定责任人和签约时限。", "Name a person and a date for each project."],
        ["优先推进不需临床验证的项目。", "Put projects that need no validation first."],
      ],
      noChange: [[8, "合同条款谈判中，无新增签约。", "Terms under negotiation; no new contract."]],
      needsDecision: {
        text: {
          zh: "转化签约明显滞后，建议理事会专题听取促转化工作汇报并明确协调机制。",
          en: "Contracts lag clearly: the council is asked to hear a report on transformation and to settle who co-ordinates it.",
        },
        by: "body-council",
      },
    },
  ),
  story(
    "task-transfer-brokers",
    { kind: "slightly-behind", pointsBehind: 26 },
    {
      done: [
        ["确定技术经理人培养方案和遴选条件。", "Training and selection of technology managers settled."],
        ["完成首批学员遴选，开展基础课程。", "First trainees chosen; basic course held."],
        ["累计{n}人通过结业考核，安排跟项目实习。", "{n} passed and now follow projects."],
      ],
      problem: [
        ["兼具医学和市场背景的报名者少。", "Few applicants know both medicine and the market."],
        ["可供实习的转化项目不足。", "Too few projects to practise on."],
      ],
      next: [
        ["从企业和合作高校扩大招募。", "Recruit from companies and the partner university."],
        ["与签约项目捆绑安排实习。", "Tie practice to projects near contract."],
      ],
    },
  ),
  story(
    "task-transfer-guidance",
    { kind: "behind", pointsBehind: 36 },
    {
      done: [
        ["收集知识产权和收益分配政策文件。", "Gathered policy on intellectual property and returns."],
        ["形成指引提纲，征求成员单位意见。", "Outline ready; member institutions consulted."],
        ["完成合作协议示范条款初稿。", "Model clauses drafted."],
      ],
      problem: [
        [
          "各单位职务成果规定不同，示范条款难统一。",
          "Rules on employees' inventions differ, so model clauses are hard.",
        ],
        ["缺少熟悉医疗领域的法律专家。", "No lawyer who knows the medical field."],
      ],
      next: [
        ["委托专业机构出具法律意见。", "Commission a legal opinion."],
        ["先出台简版指引供在谈项目使用。", "Issue a short version for projects in talks."],
      ],
    },
  ),
  story(
    "task-demand-matching",
    { kind: "slightly-behind", pointsBehind: 15 },
    {
      done: [
        ["举办医产对接会1场，围绕康复设备需求。", "One meeting held, on rehabilitation equipment."],
        ["按专科举办小型对接会，现场形成意向清单。", "A small meeting by specialty; intentions listed on the spot."],
        ["累计举办{n}场，跟踪意向项目进展。", "{n} meetings so far; intentions are followed up."],
      ],
      problem: [
        ["参会企业规模偏小，承接能力有限。", "Companies are small and can take on little."],
        ["会后跟进不及时，意向流失。", "Follow-up is slow and intentions fade."],
      ],
      next: [
        ["与高新区产业园联合邀请企业。", "Invite companies together with the zone's industrial parks."],
        ["会后两周内逐项回访。", "Call back within two weeks."],
      ],
    },
  ),
  story(
    "task-clinical-validation",
    { kind: "slightly-behind", pointsBehind: 28 },
    {
      done: [
        ["调研机构临床验证条件，列出可承接科室。", "Surveyed where validation can be done."],
        ["起草临床验证服务流程和受理清单。", "Drafted the service and the list of papers."],
        ["1个项目按新流程试受理。", "One project accepted on trial."],
      ],
      problem: [
        ["承接科室人手不足，排期在三个月以上。", "Departments are short of staff; the wait exceeds three months."],
        ["验证费用标准尚未明确。", "Fees are not settled."],
      ],
      next: [
        ["增加两家承接机构。", "Add two institutions."],
        ["会同办公室提出费用标准建议。", "Propose fees together with the office."],
      ],
    },
  ),
  story(
    "task-talent-exchange",
    {
      kind: "suspended",
      daysBefore: 62,
      progress: 7,
      reason: {
        zh: "合作企业调整用人安排，双向交流暂停，待协议续签后恢复。",
        en: "The partner company has changed its staffing; the exchange rests until the agreement is renewed.",
      },
    },
    {
      done: [
        ["与合作企业商定交流岗位和期限。", "Agreed posts and periods with the company."],
        ["2名临床骨干到企业短期交流。", "Two clinicians spent a short time in the company."],
      ],
      problem: [
        ["企业岗位调整，后续名额未确认。", "Posts changed; further places are not confirmed."],
        ["交流期间待遇和保险责任需明确。", "Pay and insurance during exchange must be settled."],
      ],
      next: [
        ["与企业商谈续签协议。", "Negotiate a renewal."],
        ["寻找备选合作企业。", "Look for other companies."],
      ],
    },
  ),
];
