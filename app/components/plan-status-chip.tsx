import type { PlanStatus } from "~/domain/plan-status";
import { useTexts } from "~/i18n/texts-context";

/** 草案, 先行实施, 已审议通过, 总结评估中, 已结束. */
export function PlanStatusChip({ status }: { readonly status: PlanStatus }) {
  return <span className="chip chip-outline">{useTexts().common.planStatuses[status]}</span>;
}
