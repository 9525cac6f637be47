import { currentStore } from "~/db/open-store.server";
import { readSettings, type Settings } from "~/db/organisation.server";
import { presentView } from "~/db/view.server";
import { healthRulesOf } from "~/domain/decide-rules";
import { type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { TypedHealthRules } from "~/domain/rules-commands";
import { previewRules, type RulesPreview } from "~/services/preview-rules.server";

export interface RulesFacts {
  readonly settings: Settings;
  /** What the rules that were typed would change; null where none were, or where they are out of order. */
  readonly preview: RulesPreview | null;
}

/** The names and rules that hold, and what other rules would change. */
export async function loadRules(
  actor: Actor,
  typed: TypedHealthRules | null,
  now = Date.now(),
): Promise<Result<RulesFacts>> {
  if (!may(actor, "manage-rules")) return fail({ code: "forbidden", action: "manage-rules" });
  const store = await currentStore();
  const settings = await readSettings(presentView(store.reader));
  const rules = typed && healthRulesOf(typed);
  return succeed({ settings, preview: rules?.ok ? await previewRules(store, settings, rules.value, now) : null });
}
