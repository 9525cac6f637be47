import { readCodes } from "~/db/read-codes.server";
import { type HistoryPage, readElementHistory } from "~/db/read-element-history.server";
import { type ElementLinks, type LinkList, readElementLinks } from "~/db/read-element-links.server";
import { readLine } from "~/db/read-line.server";
import { readStandings } from "~/db/read-standings.server";
import { type ReportPage, readTaskReports } from "~/db/read-task-reports.server";
import { readUnitNamesThen } from "~/db/read-unit-names.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { type ElementFigures, figuresOf } from "~/domain/element-figures";
import { type HealthReason, healthReasons } from "~/domain/health-reasons";
import type { ElementId } from "~/domain/ids";
import type { LevelNames } from "~/domain/level-names";
import { type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Plan, PlanElement } from "~/domain/rows";
import { type ElementRights, noRights, rightsOf } from "~/services/element-rights";
import { type ElementSearch, type SearchFacts, searchEnds } from "~/services/element-search.server";
import {
  type Children,
  type Places,
  readChildren,
  readPlaces,
  readSurroundings,
  type Surroundings,
} from "~/services/element-surroundings.server";
import { type FoundIdeas, findIdeas } from "~/services/find-ideas.server";
import { type Look, look, planInSight } from "~/services/look.server";
import { type NamesInHistory, namesIn } from "~/services/names-in-history.server";
import { type ElementPoints, readElementPoints } from "~/services/read-element-points.server";
import { seenHistory } from "~/services/seen-history.server";

/** What of an element's page is asked for; pages count from 1. */
export interface ElementQuery {
  readonly reportPage: number;
  readonly historyPage: number;
  /** A search for something to tie it to. */
  readonly search: ElementSearch | null;
  /** Words by which an idea it implements is searched; null for no search. */
  readonly ideaWords?: string | null;
}

export interface ElementFacts extends Surroundings, Places {
  readonly element: PlanElement;
  readonly plan: Plan;
  readonly asOf: CalendarDate | null;
  readonly today: CalendarDate;
  readonly timeZone: string;
  readonly levelNames: LevelNames;
  /** From the goal down to the element itself, each with its code. */
  readonly line: readonly { readonly element: PlanElement; readonly code: string }[];
  readonly figures: ElementFigures;
  readonly reasons: readonly HealthReason[];
  readonly children: Children;
  readonly links: ElementLinks;
  /** How the other ends of its links stand, by element. */
  readonly endFigures: ReadonlyMap<string, ElementFigures>;
  /** A task's own reports; null on goals and measures, which are measured by what is below them. */
  readonly reports: ReportPage | null;
  /** What the units of these reports were called when they reported, by report. */
  readonly reportUnits: ReadonlyMap<string, { readonly nameZh: string; readonly nameEn: string }>;
  readonly history: HistoryPage;
  readonly historyNames: NamesInHistory;
  readonly rights: ElementRights;
  readonly workPoints: ElementPoints;
  readonly found: SearchFacts | null;
  /** The ideas found for it; null where none were searched, or may not be. */
  readonly foundIdeas: FoundIdeas | null;
}

/** Everything about one goal, measure or task, as it is or as it was known on a past day. */
export async function loadElement(
  actor: Actor,
  id: ElementId,
  query: ElementQuery,
  day: CalendarDate | null,
  now?: number,
): Promise<Result<ElementFacts>> {
  const looking = await look(actor, "read-plans", day, now);
  if (!looking.ok) return looking;
  const { view, settings, today, asOf } = looking.value;
  const element = await view.first("element", { id });
  if (!element) return fail({ code: "not-found", entity: "element" });
  const inSight = await planInSight(actor, looking.value, element.planId);
  if (!inSight.ok) return inSight;
  const plan = inSight.value;
  const inside = may(actor, "read-drafts");
  const showsPlan = (other: Plan) => other.status !== "draft" || inside;
  const [above, standings, surroundings, links, told] = await Promise.all([
    readLine(view, element),
    readStandings(view, [id]),
    readSurroundings(looking.value, element),
    readElementLinks(view, id, showsPlan),
    readTold(looking.value, element, query, showsPlan),
  ]);
  const toldTo = inside ? told : toldOutside(told);
  const line = [...above.reverse(), element];
  const rights = asOf === null ? rightsOf(actor, plan, element) : noRights;
  const tiedTo = [links.contributesTo, links.dependsOn, links.successors].flatMap(endsOf);
  const subject = { element, plan, line, tiedTo, rights };
  const choosing = rights.carry && query.search?.what === "point";
  const [codes, places, children, workPoints, found, foundIdeas] = await Promise.all([
    readCodes(view, line, surroundings.allDirections),
    readPlaces(looking.value, line[0], surroundings),
    readChildren(looking.value, plan, element),
    readElementPoints(looking.value, plan, element, choosing),
    query.search ? searchEnds(looking.value, subject, query.search) : null,
    typeof query.ideaWords === "string" && rights.implement ? findIdeas(looking.value, id, query.ideaWords) : null,
  ]);
  const figures = figuresOf(element, standings.get(id), plan.endsOn, today, settings.healthRules);
  return succeed({
    ...{ element, plan, asOf, today, timeZone: settings.timeZone, levelNames: settings.levelNames },
    ...{ ...surroundings, ...places, ...toldTo, children, links, figures, rights, workPoints, found, foundIdeas },
    line: line.map((one, index) => ({ element: one, code: codes[index] ?? "" })),
    reasons: healthReasons(figures, element.startsOn, today, settings.healthRules),
    endFigures: figuresOfEnds(looking.value, links),
  });
}

/** What was told about it: a task's reports, and the log. */
async function readTold(
  { store, view }: Look,
  element: PlanElement,
  query: ElementQuery,
  showsPlan: (plan: Plan) => boolean,
) {
  const [reports, logged] = await Promise.all([
    element.kind === "task" ? readTaskReports(view, element.id, query.reportPage) : null,
    readElementHistory(store, view, element.id, query.historyPage),
  ]);
  const history = await seenHistory(view, logged, showsPlan);
  const reportIds = reports?.reports.map(({ report }) => report.id) ?? [];
  const reportUnits = await readUnitNamesThen(store.reader, reportIds);
  return { reports, reportUnits, history, historyNames: await namesIn(view, history.events) };
}

// Readers from outside learn what was done by which unit; who did it and why stays in the house.
function toldOutside({ reports, reportUnits, history, historyNames }: Awaited<ReturnType<typeof readTold>>) {
  return {
    reports: reports && { ...reports, reports: reports.reports.map((report) => ({ ...report, author: null })) },
    history: { ...history, events: history.events.map((event) => ({ ...event, author: null, reason: null })) },
    ...{ historyNames, reportUnits },
  };
}

function endsOf(list: LinkList): ElementId[] {
  return list.links.map(({ element }) => element.id);
}

function figuresOfEnds({ today, settings }: Look, links: ElementLinks): Map<string, ElementFigures> {
  const { contributesTo, contributors, dependsOn, neededBy, successors, predecessors } = links;
  const ends = [contributesTo, contributors, dependsOn, neededBy, successors, predecessors].flatMap(
    (list) => list.links,
  );
  return new Map(
    ends.map(({ element, plan, standing }) => [
      element.id,
      figuresOf(element, standing, plan.endsOn, today, settings.healthRules),
    ]),
  );
}
