import type { DocumentFault } from "~/domain/document-fault";
import type { Problem, ProblemCode } from "~/domain/problem";
import type { Area } from "../catalogue";

type Of<Code extends ProblemCode> = Extract<Problem, { code: Code }>;

/** A sentence for every code: a problem without words fails the type-check. */
export type ProblemWords = {
  [Code in ProblemCode]: string | ((problem: Of<Code>, show: Show) => string);
};

/** What a sentence may need to name dates, shares and domain words in its own language. */
export type Show = {
  readonly date: (date: Extract<Problem, { code: "outside-plan" }>["startsOn"]) => string;
  readonly percent: (basisPoints: number) => string;
  readonly status: (status: Of<"plan-status">["status"]) => string;
  readonly entity: (entity: Of<"not-found">["entity"]) => string;
  readonly letterStatus: (status: Of<"letter-status">["status"]) => string;
  readonly letterParty: (party: Of<"signed-already">["party"]) => string;
};

const documentFaults: Record<DocumentFault, string> = {
  empty: "没有可读取的内容。请粘贴文字或表格，或另选有内容的文件。",
  "too-large": "文件超过5 MB，没有读取。请删去图片或拆分后重新选择。",
  "too-long": "内容超过100万字，没有读取。请分次导入。",
  "too-many-rows": "内容超过2,000行，没有读取。请分次导入。",
  kind: "不能读取这种文件。请选择.docx、.xlsx、.csv或.tsv文件；.doc、.xls请先另存为新格式。",
  mismatch: "文件内容与扩展名不符，没有读取。请用原程序重新保存后再选择。",
  unreadable: "文件已损坏或不完整，没有读取。请用原程序打开并重新保存后再选择。",
  unsafe: "文件的内部结构不安全，没有读取。请用Word或Excel重新保存后再选择。",
  protected: "文件设有密码或为旧格式，没有读取。请取消密码并另存为.docx或.xlsx。",
};

const codes: ProblemWords = {
  invalid: "提交的内容有误，请按提示修改。",
  "not-found": ({ entity }, show) => `没有找到这个${show.entity(entity)}，可能已被移除。`,
  forbidden: "您没有办理此事的权限。如确需办理，请联系办公室。",
  "signed-out": "登录已失效，请重新登录。",
  stale: "您打开之后，他人已保存了新的内容。请对照两个版本后重新提交。",
  "fields-conflict": "您看到之后，此处已由他人改为其他内容。请对照两个版本后确定。",
  "command-reused": "这次提交与先前的提交编号相同而内容不同，没有保存。请刷新页面后重新填写。",
  "plan-status": ({ status }, show) =>
    `规划处于“${show.status(status)}”状态，不能作此修改。确需修改的，请先由理事会调整规划状态。`,
  "status-step": ({ from, to }, show) => `规划不能由“${show.status(from)}”直接转为“${show.status(to)}”。`,
  "reason-missing": "请填写理由。",
  "dates-reversed": "结束日期不能早于开始日期。",
  "outside-plan": ({ startsOn, endsOn }, show) =>
    `日期须在规划期限之内（${show.date(startsOn)}至${show.date(endsOn)}）。`,
  "elements-outside": ({ startsOn, endsOn }, show) =>
    `已有事项安排在此期限之外，期限至少须涵盖${show.date(startsOn)}至${show.date(endsOn)}。`,
  "parent-in-another-plan": "上级事项属于另一个规划，请在本规划内选择。",
  "parent-kind": "此类事项不能放在所选的上级之下。",
  cycle: "不能放在自身或自身的下级之下。",
  "parent-cancelled": "上级事项已取消，请先恢复上级事项，或另选上级。",
  "too-deep": "层级过深，请放在更上一级。",
  "kind-reported": "该任务已有工作汇报，只能作为任务，不能改为战略举措或目标。",
  "kind-linked": "该事项已与其他事项建立支撑或承接关系，不能改变类别。请先取消关联。",
  "kind-placed": "该目标所处的阶段或方向与新的上级目标不一致。请先统一，再移入其下。",
  "unit-closed": "该部门已撤销，请另选部门。",
  "unit-open": "该部门并未撤销，无需恢复。",
  "name-taken": "已有同名的记录，请另取名称。",
  "merge-itself": "不能选择该部门自身，请另选部门。",
  "last-administrator": "这是最后一位系统管理员，不能移除，也不能取消其角色。请先为另一位成员开通系统管理员角色。",
  "open-tasks": ({ unitZh, tasks }) =>
    `${unitZh}尚有${tasks}项任务未完成，除该成员外无人可以填报。请先为其他成员开通该部门的角色，或将该部门并入其他部门。`,
  "role-scope": "该角色不适用于所选范围，请重新选择。",
  "not-removed": "只能抹去已移除成员的姓名，请先移除该成员。",
  "not-invited": "该成员已经登录过，邀请不再有效。如忘记密码，请重设密码。",
  "no-account": "该成员尚未登录过，没有可以重设的密码。请改为重新发出登录链接。",
  "dates-overlap": ({ nameZh, nameEn }) => `日期与“${nameZh || nameEn}”重叠，请调整。`,
  "thresholds-reversed": "“滞后”的界限须大于“需关注”的界限。",
  "under-way": "同样的工作正在进行，请等它结束后再试。",
  "no-backup": "没有找到这份备份，可能已按保留期限清理。",
  "lead-cooperates": "牵头部门不能同时为配合部门。",
  "in-use": ({ entity }, show) => `这个${show.entity(entity)}正在使用，不能移除。`,
  "link-exists": "已有相同的关联。",
  "link-at-home": "该任务本属此目标，无需关联。",
  "link-kind": "这两个事项之间不能建立此类关联。",
  "element-cancelled": "该事项已取消，不能再关联工作思路。",
  implemented: ({ entity, count }, show) =>
    `这个${show.entity(entity)}已有${count}处关联（由目标、举措或任务落实），请先在条目下逐一解除关联，再行移除。`,
  "framework-named": ({ count }) => `另有${count}个工作思路以此为上级或前一工作思路，请先在其中改选，再行移除。`,
  "framework-circle": "所选工作思路本身以此为上级或前一工作思路（直接或间接），不能互为上下级，请另选。",
  "framework-filled": ({ count }) =>
    `该工作思路已录入${count}个条目，不能再整体录入。请在编辑页逐条修改，或另建工作思路。`,
  "tier-has-ideas": ({ count }) => `该层级已有${count}个条目，须先移除或移出条目，才能改为目标值或待填写。`,
  "tier-is-value": "目标值层级不含条目。请将层级改为“条目”，或将条目移到其他层级。",
  "tier-missing": "其中没有层级，无法保存。请至少将一行标为“层级”。",
  "idea-without-tier": "此条目之前没有层级。请将前面某行标为“层级”，或将此行标为“不录入”。",
  "too-many-tiers": ({ most }) => `一个工作思路至多${most}个层级，请合并或删去多余的层级。`,
  "too-many-ideas": ({ most }) => `一个工作思路至多${most}个条目，请删去多余的条目，或分为几个工作思路录入。`,
  "share-sum": ({ sumBp }, show) => `各项承接份额合计须为100%，目前为${show.percent(sumBp)}。`,
  "task-has-children": "该任务设有下级任务，进度由下级汇总，请在下级任务上填报。",
  "not-reportable": "此事项目前不接受填报。",
  "method-differs": "进度的计量方式已改变，请刷新页面后重新填写。",
  "milestone-unknown": "所选时间节点不属于这个任务。",
  "quantity-missing": "请填写完成数量。",
  "month-in-future": "不能填报尚未开始的月份。",
  "month-before-start": "该月份早于任务的开始日期。",
  "nothing-reported": "请填写进展；如无变化，请选择“无变化”并说明理由。",
  "reported-twice": "同一任务在一次填报中只能出现一次。",
  "year-outside-plan": ({ from, to }) => `年度须在规划期限之内（${from}年至${to}年）。`,
  "year-full": ({ most }) => `一个年度的工作要点至多${most}项，请先合并或移除。`,
  "letter-open": "该部门本年度已有未完成签署的责任书，请先办结或撤回，再起草新的版本。",
  "letter-status": ({ status }, show) => `责任书处于“${show.letterStatus(status)}”状态，不能办理此事。请刷新页面。`,
  "letter-moved": "您打开之后，规划或考核条款又有变化，没有印发。请重新打开本页，核对最新内容后再印发。",
  "letter-altered": "提交的内容与印发的责任书不一致，没有签署。请重新打开本页，核对后再签署。",
  "letter-empty": "责任书没有任何目标任务，不能印发。请先在规划中落实牵头部门。",
  "letter-too-long": ({ most }) => `责任书有一部分超过${most}项，不能印发。请在规划中合并或上移事项。`,
  "signed-already": ({ party }, show) => `${show.letterParty(party)}已经签署，不能重复签署。`,
  "signs-for-both": "同一人不能既代表责任部门又代表学会签署，请由另一位领导签署。",
  "nothing-to-undo": "没有可以撤销的修改。",
  "nothing-to-redo": "没有可以恢复的修改。",
  "undo-superseded": "此后又有新的修改，不能撤销。请在修改记录中查看原来的内容，直接改回。",
  "link-expired": "登录链接已使用或已过期，请向管理员索取新的链接。",
  "second-factor-wrong": "验证码不正确。请核对设备时间，输入当前显示的6位数字，或使用一个备用码。",
  "second-factor-expired": "验证已超时。请重新输入邮箱和密码。",
  "provider-refused": "统一身份认证没有通过。请重新登录；如仍不成功，请联系系统管理员。",
  "provider-unknown": "您的统一身份尚未与本系统的账户绑定。请先用邮箱和密码登录，再到“账户”中绑定。",
  "sign-in-failed": "邮箱或密码不正确。",
  "too-many-attempts": ({ seconds }) => `尝试次数过多，请在${seconds}秒后再试。`,
  "as-of-read-only": "历史情况只供查看，请回到今天再修改。",
  "as-of-outside": ({ from, to }, show) => `请选择${show.date(from)}至${show.date(to)}之间的日期。`,
  "too-large": "提交的内容过大，没有保存。请精简后重新提交。",
  document: ({ why }) => documentFaults[why],
  "doubts-open": ({ rows, units }) =>
    `尚不能保存：${[rows > 0 ? `${rows}项须补正` : "", units > 0 ? `${units}个单位名称待定` : ""].filter(Boolean).join("，")}。请处理后再保存，目前没有保存任何内容。`,
  "no-form": "提交的内容不是可以读取的表单，没有保存。请返回原页面重新提交。",
  busy: "系统正忙，没有保存。请稍后再试。",
};

/** Codes that schemas give to single fields. */
const fields = {
  "code-missing": "请填写代号，如1456。",
  "counts-invalid": "请填写各层级的数目，用空格隔开，如“1 3 10”；每个数目为1至999的整数。",
  "count-invalid": "数目须为1至999的整数。",
  "validity-invalid": "请填写年份（如2026）或日期（如2026-03-31）。",
  "paste-missing": "请粘贴工作思路的文字。",
  "paste-too-large": "粘贴的文字超过200 kB，没有识别。请只粘贴工作思路部分。",
  "date-missing": "请填写日期。",
  "month-missing": "请填写月份。",
  "id-missing": "请选择。",
  "date-invalid": "请填写真实存在的日期，如2026-03-31。",
  "month-invalid": "请填写月份，如2026-03。",
  "title-missing": "请填写名称。",
  "text-missing": "请填写此项。",
  "text-too-long": "文字过长，请精简。",
  "text-control": "文字含有不可见的控制字符，请删去后重新填写。",
  "weight-invalid": "权重须为1至10,000的整数。",
  "share-invalid": "份额须大于0，不超过100%。",
  "percent-invalid": "进度须在0至100之间，至多一位小数。",
  "quantity-invalid": "数量须为不小于0的整数。",
  "no-change-contradicted": "已选“无变化”，不能同时填写新的进度。",
  "nothing-reported": "请至少填写一项任务；如无变化，请选择“无变化”并说明理由。",
  "element-missing": "请至少选择一个事项。",
  "goal-missing": "请至少选择一个目标。",
  "too-many": "一次提交的项目过多，请分次提交。",
  "id-invalid": "所选内容不存在，请重新选择。",
  "choice-invalid": "请从所列选项中选择。",
  "choice-missing": "请选择。",
  "reason-missing": "请填写理由。",
  "email-invalid": "请填写有效的邮箱地址。",
  "password-too-short": "密码至少12个字符。",
  "password-too-long": "密码至多128个字符。",
  "passcode-missing": "请输入6位验证码或备用码。",
  "password-missing": "请填写密码。",
  "password-trivial": "密码过于简单，请另行设定。",
  "second-factor-first": "该账户已启用两步验证，请先登录，再由管理员调整角色。",
  "password-of-account": "该邮箱已有账户，密码不正确。请填写该账户的密码，或换用其他邮箱。",
  "password-wrong": "当前密码不正确。",
  "role-missing": "请至少选择一个角色；如不再需要该成员，请将其移除。",
  "percent-missing": "请填写百分比。",
  "percent-rule": "请填写0至100之间的百分比，至多一位小数。",
  "days-invalid": "天数须为1至1000的整数。",
  "retention-invalid": "保留期限须为不小于1的整数。",
  "time-invalid": "请填写时间，如03:00。",
  "intent-unknown": "无法识别这项操作，请刷新页面后重试。",
  unknown: "此项填写有误，请检查。",
} satisfies Area;

export const problems = { codes, fields };
