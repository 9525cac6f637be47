import { namedHealths } from "~/domain/health-labels";
import type { Visit } from "~/http/visit.server";
import type { FormAnswer } from "~/i18n/form-answer";
import type { RulesFacts } from "~/services/load-rules.server";

/** Rules as they stand in the fields: percent and days. */
export interface ShownRules {
  readonly watchFrom: string;
  readonly behindBeyond: string;
  readonly staleAfterDays: string;
  readonly measuredFrom: string;
}

type Asked = { readonly answer: FormAnswer | null };

/** The names and rules as their page shows them. */
export function presentRules({ settings, preview }: RulesFacts, { answer }: Asked, visit: Visit) {
  return {
    visit,
    // What was typed to be looked at, and why it can't be.
    asked: answer,
    rules: shownRules(preview?.rules ?? settings.healthRules),
    preview: preview && {
      changed: preview.changed,
      goals: preview.goals,
      turns: preview.turns,
      examples: preview.examples.map(({ goal, from, to, reasons }) => ({
        ...{ id: goal.id, zh: goal.titleZh, en: goal.titleEn, from, to, reasons },
      })),
    },
    organisation: { nameZh: settings.nameZh, nameEn: settings.nameEn },
    levels: settings.levelNames,
    labels: namedHealths.map((health) => ({ health, ...(settings.healthLabels[health] ?? { zh: "", en: "" }) })),
  };
}

export type RulesPageData = ReturnType<typeof presentRules>;
export type RulesProps = { readonly page: RulesPageData; readonly answer: FormAnswer | null };

function shownRules(rules: RulesFacts["settings"]["healthRules"]): ShownRules {
  const percent = (bp: number) => String(bp / 100);
  return {
    watchFrom: percent(rules.watchFromBp),
    behindBeyond: percent(rules.behindBeyondBp),
    staleAfterDays: String(rules.staleAfterDays),
    measuredFrom: percent(rules.measuredFromBp),
  };
}
