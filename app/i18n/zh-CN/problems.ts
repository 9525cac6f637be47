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
};

const codes: ProblemWords = {
  invalid: "提交的内容有误，请按提示修改。",
  "not-found": ({ entity }, show) => `没有找到这个${show.entity(entity)}，可能已被移除。`,
  forbidden: "您没有办理此事的权限。如确需办理，请联系办公室。",
  "signed-out": "登录已失效，请重新登录。",
  stale: "您打开之后，他人已保存了新的内容。请对照两个版本后重新提交。",
  "fields-conflict": "您看到之后，此处已由他人改为其他内容。请对照两个版本后确定。",
  "command-reused": "这次提交与先前的提交编号相同而内容不同，没有保存。请刷新页面后重新填写。",
  "plan-status": ({ status }, show) => `规划处于“${show.status(status)}”状态，不能作此修改。`,
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
  "lead-cooperates": "牵头部门不能同时为配合部门。",
  "in-use": ({ entity }, show) => `这个${show.entity(entity)}正在使用，不能移除。`,
  "link-exists": "已有相同的关联。",
  "link-at-home": "该任务本属此目标，无需关联。",
  "link-kind": "这两个事项之间不能建立此类关联。",
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
  "nothing-to-undo": "没有可以撤销的修改。",
  "nothing-to-redo": "没有可以恢复的修改。",
  "undo-superseded": "此后又有新的修改，不能撤销。",
  "link-expired": "登录链接已使用或已过期，请向管理员索取新的链接。",
  "sign-in-failed": "邮箱或密码不正确。",
  "too-many-attempts": ({ seconds }) => `尝试次数过多，请在${seconds}秒后再试。`,
  "as-of-read-only": "历史情况只供查看，请回到今天再修改。",
  "as-of-outside": ({ from, to }, show) => `请选择${show.date(from)}至${show.date(to)}之间的日期。`,
  "too-large": "提交的内容过大，没有保存。请精简后重新提交。",
  "no-form": "提交的内容不是可以读取的表单，没有保存。请返回原页面重新提交。",
  busy: "系统正忙，没有保存。请稍后再试。",
};

/** Codes that schemas give to single fields. */
const fields = {
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
  "goal-missing": "请至少选择一个目标。",
  "too-many": "一次提交的项目过多，请分次提交。",
  "id-invalid": "所选内容不存在，请重新选择。",
  "choice-invalid": "请从所列选项中选择。",
  "choice-missing": "请选择。",
  "reason-missing": "请填写理由。",
  "email-invalid": "请填写有效的邮箱地址。",
  "password-too-short": "密码至少12个字符。",
  "password-too-long": "密码至多128个字符。",
  "password-missing": "请填写密码。",
  "password-trivial": "密码过于简单，请另行设定。",
  "password-of-account": "该邮箱已有账户，密码不正确。请填写该账户的密码，或换用其他邮箱。",
  "intent-unknown": "无法识别这项操作，请刷新页面后重试。",
  unknown: "此项填写有误，请检查。",
} satisfies Area;

export const problems = { codes, fields };
