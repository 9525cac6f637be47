import { useTexts } from "~/i18n/texts-context";

export type UnitChipProps = {
  /** The unit's name in the language shown; null where nobody leads. */
  readonly name: string | null;
  /** The lead unit is set in ink, co-operating ones softer. */
  readonly role?: "lead" | "cooperating" | undefined;
};

/** 牵头部门 or 配合部门; says so where there is no lead. */
export function UnitChip({ name, role = "lead" }: UnitChipProps) {
  const { units } = useTexts().common;
  if (name === null) return <span className="chip chip-missing">{units.noLead}</span>;
  return (
    <span
      className={role === "lead" ? "chip" : "chip chip-soft"}
      title={role === "lead" ? units.lead : units.cooperating}
    >
      {name}
    </span>
  );
}
