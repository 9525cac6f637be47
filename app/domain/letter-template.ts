import { type Change, created, updated } from "~/domain/change";
import type { EditLetterTemplate } from "~/domain/letter-commands";
import { fail, type Result, succeed } from "~/domain/result";
import type { LetterTemplate } from "~/domain/rows";
import { staleProblem } from "~/domain/stale";

/** The template stands as this until the office has changed it for the first time. */
export const presetTemplate: LetterTemplate = {
  id: "letter-template",
  assessmentZh: [
    "1. 考核以本责任书所列目标、任务、数量指标和时间节点为内容，以经审核的填报数据和佐证材料为依据，按季度跟踪，年终考核。",
    "2. 年终考核结果计入部门绩效，作为评先评优和安排工作资源的依据。",
    "3. 因规划调整或不可抗力确需变更的，由责任部门书面提出，经秘书长同意后另行签订；未另行签订的，按本责任书考核。",
    "4. 无正当理由未按期完成的，由责任部门向秘书长书面说明原因，提出整改措施和完成时限。",
  ].join("\n"),
  assessmentEn: [
    "1. Assessment covers the goals, tasks, quantities and milestones listed here, on the basis of reviewed reports and evidence: followed up each quarter, assessed at the end of the year.",
    "2. The result counts towards the department's performance and is taken into account in commendations and in the allocation of resources.",
    "3. Where the plan is amended or circumstances beyond control require a change, the department proposes it in writing and a new letter is signed with the secretary-general's consent; until then this letter is what is assessed.",
    "4. Where something is not finished in time without good reason, the department explains why to the secretary-general in writing, with remedies and a new deadline.",
  ].join("\n"),
  contentRevision: 0,
};

export function decideEditTemplate(stored: LetterTemplate | null, command: EditLetterTemplate): Result<Change[]> {
  const template = stored ?? presetTemplate;
  const stale = staleProblem("letterTemplate", template, template.contentRevision, command.revision);
  if (stale) return fail(stale);
  const { assessmentZh, assessmentEn } = command;
  if (template.assessmentZh === assessmentZh && template.assessmentEn === assessmentEn) return succeed([]);
  const next = { assessmentZh, assessmentEn, contentRevision: template.contentRevision + 1 };
  return succeed(
    stored ? updated("letterTemplate", stored, next) : [created("letterTemplate", { id: template.id, ...next })],
  );
}
