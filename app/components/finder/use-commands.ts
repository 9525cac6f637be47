import { useLocation } from "@remix-run/react";
import { matchOf, type Spelling } from "~/domain/search-words";
import { useFormats } from "~/i18n/formats";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { openTo, type Reach } from "../destinations";
import type { OpenPlan } from "./found";
import { planDeeds } from "./plan-deeds";
import { sendChoice } from "./send-choice";
import { spellings } from "./spellings";

type Act = (close: () => void, go: (to: string) => void) => void;

interface Command {
  readonly key: string;
  readonly label: string;
  readonly spelling: Spelling;
  readonly act: Act;
}

/** Pages and deeds that answer the words; all of them but those of single plans for none. */
export function useCommands(reach: Reach, open: readonly OpenPlan[], typed: string): readonly Command[] {
  const ways = useWays(reach);
  const ofPlans = usePlanDeeds(open);
  const preferences = usePreferences();
  if (typed.trim() === "") return [...ways, ...preferences];
  const answers = ({ label, spelling }: Command) => matchOf(typed, label, spelling);
  const all = [...ways, ...ofPlans, ...preferences].map((one) => ({ one, match: answers(one) }));
  return all
    .filter(({ match }) => match > 0)
    .sort((a, b) => b.match - a.match)
    .map(({ one }) => one);
}

function useWays(reach: Reach): readonly Command[] {
  const { admin, common, help } = useTexts();
  const { destinations, deeds, administration } = openTo(reach);
  return [
    ...destinations.map(({ to, name }) => command(`page ${to}`, common.navigation[name], spellings[name], to)),
    ...deeds.map(({ to, name }) => command(`deed ${name}`, help.find.deeds[name], spellings[name], to)),
    ...administration.map((page) => {
      const label = `${common.navigation.admin}${common.colon}${admin.navigation[page]}`;
      return command(`administration ${page}`, label, spellings[page], `/admin/${page}`);
    }),
  ];
}

function usePlanDeeds(open: readonly OpenPlan[]): readonly Command[] {
  const words = useTexts().help.find.planDeeds;
  const format = useFormats();
  return planDeeds(open).map(({ name, plan, to }) =>
    command(`plan ${to}`, words[name](format.text(plan.title.zh, plan.title.en)), spellings[name], to),
  );
}

function usePreferences(): readonly Command[] {
  const { common, help } = useTexts();
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const prefer = (choice: Record<string, string>): Act => {
    return (close) => {
      close();
      sendChoice("/preferences", { ...choice, backTo: `${pathname}${search}` });
    };
  };
  return [
    {
      ...{ key: "language", label: common.preferences.switchLanguage, spelling: spellings.language },
      act: prefer({ locale: locale === "zh-CN" ? "en" : "zh-CN" }),
    },
    ...(["light", "dark", "auto"] as const).map((theme) => ({
      ...{ key: theme, label: help.find.theme(common.preferences.themes[theme]), spelling: spellings.theme },
      act: prefer({ theme }),
    })),
  ];
}

function command(key: string, label: string, spelling: Spelling, to: string): Command {
  return { key, label, spelling, act: (_, go) => go(to) };
}
