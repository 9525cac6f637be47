import type { View } from "~/db/view.server";
import { HealthRules, presetHealthRules } from "~/domain/health";
import { LevelNames, presetLevelNames } from "~/domain/level-names";

/** What holds for the whole installation; presets until an organisation has been entered. */
export interface Settings {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly timeZone: string;
  readonly levelNames: LevelNames;
  readonly healthRules: HealthRules;
}

export async function readSettings(view: View): Promise<Settings> {
  const row = await view.first("organisation", {});
  if (!row) {
    return {
      nameZh: "",
      nameEn: "",
      timeZone: "Asia/Shanghai",
      levelNames: presetLevelNames,
      healthRules: presetHealthRules,
    };
  }
  return {
    nameZh: row.nameZh,
    nameEn: row.nameEn,
    timeZone: row.timeZone,
    levelNames: LevelNames.parse(JSON.parse(row.levelNames)),
    healthRules: HealthRules.parse(JSON.parse(row.healthRules)),
  };
}
