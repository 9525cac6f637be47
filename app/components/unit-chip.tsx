import { useTexts } from "~/i18n/texts-context";

export type UnitChipProps = {
  /** The unit's name in the language shown; null where nobody leads. */
  readonly name: string | null;
  /** A co-operating unit is set softer than the lead. */
  readonly cooperating?: boolean | undefined;
};

/** 牵头部门 or 配合部门; says so where there is no lead. */
export function UnitChip({ name, cooperating = false }: UnitChipProps) {
  const { units } = useTexts().common;
  if (name === null) return <span className="chip chip-missing">{units.noLead}</span>;
  return (
    <span className={cooperating ? "chip chip-soft" : "chip"} title={cooperating ? units.cooperating : units.lead}>
      {name}
    </span>
  );
}
