import { shareStore } from "~/db/open-store.server";
import type { Store } from "~/db/store.server";
import { calendarDate } from "~/domain/calendar-date";
import { type Change, created } from "~/domain/change";
import { presetHealthRules } from "~/domain/health";
import { BodyId, CommandId } from "~/domain/ids";
import { presetLevelNames } from "~/domain/level-names";
import { enterFacts } from "~/services/enter-facts.server";
import { installationActor } from "~/services/installation-actor";

/** What even an empty house starts with: plan periods, a council that can resolve, rules and level names to be changed. */
export async function loadEmpty(store: Store): Promise<void> {
  shareStore(store);
  const command = { commandId: CommandId.parse("first-facts"), intent: "enter-facts" } as const;
  const entered = await enterFacts(installationActor, command, firstFacts());
  if (!entered.ok) throw new Error(`first facts: ${entered.problem.code}`);
}

function firstFacts(): Change[] {
  const organisation = {
    id: "organisation",
    nameZh: "本单位",
    nameEn: "Our organisation",
    timeZone: "Asia/Shanghai",
    levelNames: JSON.stringify(presetLevelNames),
    healthRules: JSON.stringify(presetHealthRules),
    healthLabels: null,
    delegation: null,
    backupRules: null,
  };
  const council = {
    id: BodyId.parse("body-council"),
    kind: "council",
    nameZh: "理事会",
    nameEn: "Council",
    sortKey: "a0",
  };
  return [
    created("organisation", organisation),
    created("body", council),
    period("period-14", "十四五", "14th Five-Year Plan", 2021),
    period("period-15", "十五五", "15th Five-Year Plan", 2026),
    period("period-16", "十六五", "16th Five-Year Plan", 2031),
  ];
}

function period(id: string, nameZh: string, nameEn: string, from: number): Change {
  const [startsOn, endsOn] = [calendarDate(`${from}-01-01`), calendarDate(`${from + 4}-12-31`)];
  return created("period", { id, nameZh, nameEn, startsOn, endsOn });
}
