import { carryOutLetter } from "#tests/services/carry-out-letter";
import type { TheirPlan } from "#tests/services/story/plan-life";
import { council, type Fields, office, row, said, storyClock, type Telling } from "#tests/services/story/step";
import { anActor, leadership } from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { FrameworkCommand } from "~/domain/framework-commands";
import { IdeaCommand } from "~/domain/idea-commands";
import { FrameworkId, IdeaId, LetterId, type UnitId } from "~/domain/ids";
import { EditLetterTemplate, LetterCommand } from "~/domain/letter-commands";
import { WorkPointCommand } from "~/domain/work-point-commands";
import { editFrameworks } from "~/services/edit-frameworks.server";
import { editLetterTemplate } from "~/services/edit-letter-template.server";
import { linkIdea } from "~/services/link-idea.server";
import { loadLetter } from "~/services/load-letter.server";
import { setWorkPoints } from "~/services/set-work-points.server";
export async function* frameworks(name: string, { goals: [goal] }: TheirPlan): Telling {
  const framework = (fields: Fields) => said(FrameworkCommand, editFrameworks, council, fields);
  const code = `12-${name}`;
  const [frameworkId = ""] = yield* framework({ intent: "create-framework", code, counts: "1 2" });
  yield* framework({ intent: "edit-framework", frameworkId, revision: 1, code, source: "示例" });
  const [tierId] = yield* framework({ intent: "add-tier", frameworkId, declared: 2, labelZh: "两个重点" });
  yield* framework({ intent: "edit-tier", tierId, revision: 1, declared: 3, labelZh: "三个重点" });
  yield* framework({ intent: "move-tier", tierId, step: "up" });
  const [ideaId] = yield* framework({ intent: "add-idea", tierId, titleZh: "思路一" });
  const [other] = yield* framework({ intent: "add-idea", tierId, titleZh: "思路二" });
  yield* framework({ intent: "edit-idea", ideaId, revision: 1, tierId, titleZh: "第一条思路" });
  yield* framework({ intent: "move-idea", ideaId: other, step: "up" });
  yield* said(IdeaCommand, linkIdea, council, { intent: "link-idea", elementId: goal, ideaId });
  yield* said(IdeaCommand, linkIdea, council, { intent: "unlink-idea", elementId: goal, ideaId });
  yield* framework({ intent: "remove-idea", ideaId: IdeaId.parse(other) });
  yield* framework({ intent: "remove-tier", tierId: (yield* framework(aTier(frameworkId)))[0] });
  const lines = [
    { role: "tier", text: "重点", declared: 1 },
    { role: "idea", text: "抓基层" },
  ];
  const [stored] = yield* framework({ intent: "store-framework", code: `1-${name}`, lines });
  yield* framework({ intent: "create-framework", code: `9-${name}` });
  const unused = await row("framework", { code: `9-${name}` });
  yield* framework({ intent: "remove-framework", frameworkId: FrameworkId.parse(unused.id) });
  if (!stored) throw new Error("a stored framework has an id");
}

function aTier(frameworkId: string): Fields {
  return { intent: "add-tier", frameworkId, declared: 1, labelZh: "多余一层" };
}

export async function* year(name: string, { planId, goals }: TheirPlan): Telling {
  const point = (fields: Fields) => said(WorkPointCommand, setWorkPoints, council, fields);
  const [one] = yield* point({ intent: "add-work-point", planId, year: 2026, titleZh: `要点一${name}` });
  const [two] = yield* point({ intent: "add-work-point", planId, year: 2026, titleZh: `要点二${name}` });
  yield* point({ intent: "edit-work-point", workPointId: one, revision: 1, titleZh: `首要工作${name}` });
  const moved = await row("workPoint", { titleZh: `要点二${name}` });
  yield* point({ intent: "move-work-point", workPointId: two, revision: moved.contentRevision });
  const [linkId] = yield* point({ intent: "link-work-point", workPointId: one, elementIds: [goals[0]] });
  yield* point({ intent: "unlink-work-point", workPointLinkId: linkId });
  const { contentRevision: revision } = await row("workPoint", { titleZh: `要点二${name}` });
  yield* point({ intent: "remove-work-point", workPointId: two, revision });
}

export async function* letters(unitId: UnitId): Telling {
  const department = anActor("department", unitId);
  const view = presentView((await currentStore()).reader);
  const template = await view.first("letterTemplate", {});
  const clause = { assessmentZh: `按季考核（${unitId}）` };
  const edited = { intent: "edit-letter-template", revision: template?.contentRevision ?? 0, ...clause };
  yield* said(EditLetterTemplate, editLetterTemplate, office, edited);
  const letter = (fields: Fields, actor = office) => said(LetterCommand, carryOutLetter, actor, fields);
  const draft = { intent: "draft-letter", unitId, year: letterYear };
  yield* letter({ intent: "discard-letter", letterId: (yield* letter(draft))[0], revision: 1 });
  const [letterId = ""] = yield* letter(draft);
  yield* letter({ intent: "edit-letter", letterId, revision: 1, assessmentZh: "年终考核" });
  const about = async () => {
    const seen = await loadLetter(office, unitId, letterYear, null, null, storyClock.now());
    if (!seen.ok) throw new Error(seen.problem.code);
    return { letterId, contentHash: seen.value.contentHash };
  };
  yield* letter({ intent: "issue-letter", ...(await about()) });
  const signed = { ...(await about()), intent: "sign-letter" };
  yield* letter({ ...signed, party: "unit" }, department);
  yield* letter({ intent: "withdraw-signature", letterId: LetterId.parse(letterId), reason: "数字有误" }, department);
  yield* letter({ ...signed, party: "unit" }, department);
  yield* letter({ intent: "withdraw-letter", letterId, reason: "另行签订" });
  const [again = ""] = yield* letter(draft);
  const hash = { letterId: again, contentHash: (await about()).contentHash };
  yield* letter({ intent: "issue-letter", ...hash });
  yield* letter({ intent: "sign-letter", party: "unit", ...hash }, department);
  yield* letter({ intent: "sign-letter", party: "association", ...hash }, leadership);
}

const letterYear = 2026;
