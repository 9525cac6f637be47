import type { Health } from "~/domain/health";
import { useTexts } from "~/i18n/texts-context";
import { HealthShape } from "./health-shape";

export type HealthMarkProps = {
  readonly health: Health;
  /** Only the sign is seen, the word is still read out and shown on hover: for matrices and dense rows. */
  readonly compact?: boolean | undefined;
};

/** 进展状态 as sign, word and colour: ● 正常, ▲ 需关注, ■ 滞后, ✓ 已完成, ○ 未启动, ▨ 未更新, × 已取消. */
export function HealthMark({ health, compact = false }: HealthMarkProps) {
  const name = useTexts().common.health.names[health];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap" title={compact ? name : undefined}>
      <HealthShape health={health} />
      <span className={compact ? "sr-only" : undefined}>{name}</span>
    </span>
  );
}
