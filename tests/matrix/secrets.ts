import { mailDomain, type Person } from "#tests/matrix/people";

/** Stands in every title of a plan. */
export const inside = "馆藏";
/** Stands in every title of a draft. */
export const draft = "密稿";

export const titles = {
  plan: `${inside}规划甲`,
  phase: `${inside}阶段甲`,
  direction: `${inside}方向甲`,
  goal: `${inside}目标甲`,
  furtherGoal: `${inside}目标乙`,
  measure: `${inside}举措甲`,
  ownTask: `${inside}任务甲`,
  otherTask: `${inside}任务乙`,
  report: `${inside}汇报甲`,
  closedPlan: `${inside}旧规划`,
  closedGoal: `${inside}旧目标`,
  draftPlan: `${draft}${inside}规划`,
  draftDirection: `${draft}${inside}方向`,
  draftGoal: `${draft}${inside}目标甲`,
  furtherDraftGoal: `${draft}${inside}目标乙`,
  draftTask: `${draft}${inside}任务`,
  idea: `${inside}思路甲`,
  point: `${inside}要点甲`,
  draftPoint: `${draft}${inside}要点`,
  signedGoal: `${inside}签订的目标`,
} as const;

// A null character is no secret, but no page has one either.
const ofEverybody = [mailDomain, "\0"];
const ofReaders = [draft];
const ofStrangers = [draft, inside];

/** What may stand on no page of theirs, whatever its address. */
export const hiddenFrom: Record<Person, readonly string[]> = {
  administrator: ofEverybody,
  council: ofEverybody,
  leadership: ofEverybody,
  office: ofEverybody,
  own: ofEverybody,
  other: ofEverybody,
  reader: [...ofEverybody, ...ofReaders],
  nobody: [...ofEverybody, ...ofStrangers],
};
