import { readMembers } from "~/db/read-members.server";
import { yearOf } from "~/domain/calendar-days";
import type { MemberId } from "~/domain/ids";
import { type Actor, may } from "~/domain/permissions";
import type { KeyDirection, Phase, Plan, Unit } from "~/domain/rows";
import { matchOf } from "~/domain/search-words";
import type { Look } from "~/services/look.server";
import { spellingOf } from "~/services/spelling-of.server";

/** What of a plan's own parts, of the units and of the members answers the words. */
export interface FoundPlaces {
  readonly directions: readonly { readonly direction: KeyDirection; readonly plan: Plan }[];
  readonly phases: readonly { readonly phase: Phase; readonly plan: Plan }[];
  /** Departments whose letters one may read, with the year that is running. */
  readonly units: readonly { readonly unit: Unit; readonly year: number }[];
  /** Only for those who manage members. */
  readonly members: readonly { readonly id: MemberId; readonly displayName: string }[];
}

const shown = 4;
const compared = 500;

/** Finds key directions, phases, departments and members by their names or, the Chinese ones, as they sound. */
export async function findPlaces(
  actor: Actor,
  { view, store, today }: Look,
  plans: readonly Plan[],
  words: string,
): Promise<FoundPlaces> {
  const planId = { in: plans.map(({ id }) => id) };
  const [directions, phases, units] = await Promise.all([
    view.find("keyDirection", { planId }, { orderBy: ["planId", "sortKey", "id"], take: compared }),
    view.find("phase", { planId }, { orderBy: ["planId", "startsOn", "id"], take: compared }),
    view.find("unit", { closedOn: null }, { orderBy: ["sortKey", "id"], take: compared }),
  ]);
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const within = <T extends { readonly planId: Plan["id"] }>(one: T) => byId.get(one.planId);
  return {
    directions: answering(directions, words, titleOf).flatMap((direction) => {
      const plan = within(direction);
      return plan ? [{ direction, plan }] : [];
    }),
    phases: answering(phases, words, titleOf).flatMap((phase) => {
      const plan = within(phase);
      return plan ? [{ phase, plan }] : [];
    }),
    units: answering(units, words, ({ nameZh, nameEn }) => [nameZh, nameEn])
      .filter(({ id }) => may(actor, "read-letters", { unitId: id }))
      .map((unit) => ({ unit, year: yearOf(today) })),
    members: may(actor, "manage-members") ? await membersCalled(store, words) : [],
  };
}

async function membersCalled(store: Look["store"], words: string): Promise<FoundPlaces["members"]> {
  const { members } = await readMembers(store, { status: null, unitId: null, words, page: 1 });
  return members.slice(0, shown).map(({ id, displayName }) => ({ id, displayName }));
}

function titleOf({ titleZh, titleEn }: { readonly titleZh: string; readonly titleEn: string }): [string, string] {
  return [titleZh, titleEn];
}

function answering<T>(all: readonly T[], words: string, namesOf: (one: T) => [zh: string, en: string]): T[] {
  const rated = all.map((one) => {
    const [zh, en] = namesOf(one);
    return { one, match: Math.max(matchOf(words, zh, spellingOf(zh)), matchOf(words, en, null)) };
  });
  const found = rated.filter(({ match }) => match > 0).sort((a, b) => b.match - a.match);
  return found.slice(0, shown).map(({ one }) => one);
}
