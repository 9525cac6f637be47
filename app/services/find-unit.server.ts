import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import type { Unit } from "~/domain/rows";

/** The unit with this id or, in either language, exactly this name. */
export async function findUnit(named: string): Promise<Unit | null> {
  const units = await presentView((await currentStore()).reader).find("unit", {}, { orderBy: ["sortKey"] });
  return units.find((unit) => [unit.id, unit.nameZh, unit.nameEn].some((name) => name === named)) ?? null;
}
