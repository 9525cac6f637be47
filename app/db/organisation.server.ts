import type { View } from "~/db/view.server";
import { type BackupRules, backupRulesIn, presetBackupRules } from "~/domain/backup-rules";
import { delegationIn } from "~/domain/delegation";
import { HealthRules, presetHealthRules } from "~/domain/health";
import { HealthLabels } from "~/domain/health-labels";
import { LevelNames, presetLevelNames } from "~/domain/level-names";
import type { Delegable } from "~/domain/permissions";

/** What holds for the whole installation; presets until an organisation has been entered. */
export interface Settings {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly timeZone: string;
  readonly levelNames: LevelNames;
  readonly healthRules: HealthRules;
  /** Names of its own for health signs. */
  readonly healthLabels: HealthLabels;
  readonly delegated: readonly Delegable[];
  readonly backupRules: BackupRules;
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
      healthLabels: {},
      delegated: [],
      backupRules: presetBackupRules,
    };
  }
  return {
    nameZh: row.nameZh,
    nameEn: row.nameEn,
    timeZone: row.timeZone,
    levelNames: LevelNames.parse(JSON.parse(row.levelNames)),
    healthRules: HealthRules.parse(JSON.parse(row.healthRules)),
    healthLabels: row.healthLabels === null ? {} : HealthLabels.parse(JSON.parse(row.healthLabels)),
    delegated: delegationIn(row.delegation),
    backupRules: backupRulesIn(row.backupRules),
  };
}
