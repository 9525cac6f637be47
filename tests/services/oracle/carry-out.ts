import type { NaiveCommand } from "#tests/services/oracle/naive-commands";
import type { NaiveEntry } from "#tests/services/oracle/naive-grid";
import { type NaivePlan, planId } from "#tests/services/oracle/naive-plan";
import type { Committed } from "~/domain/command";
import { CommandId, MemberId, UnitId } from "~/domain/ids";
import { LinkCommand } from "~/domain/link-commands";
import { OutlineCommand } from "~/domain/outline-commands";
import type { Actor } from "~/domain/permissions";
import { ReportProgress } from "~/domain/report-commands";
import type { Result } from "~/domain/result";
import type { Link } from "~/domain/rows";
import { editOutline } from "~/services/edit-outline.server";
import { linkElements } from "~/services/link-elements.server";
import { reportProgress } from "~/services/report-progress.server";

type Clock = { now(): number };

/** Sends a naive command of this member of the council through the real services. */
export async function carryOut(
  actor: Actor,
  command: NaiveCommand,
  commandId: CommandId,
  plan: NaivePlan,
  links: readonly Link[],
  clock: Clock,
): Promise<Result<Committed>> {
  const edit = (fields: object) => editOutline(actor, OutlineCommand.parse(fields), clock);
  const link = (fields: object) => linkElements(actor, LinkCommand.parse(fields), clock);
  const header = { commandId, reason: "先行实施" };
  switch (command.do) {
    case "add-phase": {
      const { title: titleZh, startsOn, endsOn } = command;
      return edit({ ...header, intent: "add-phase", planId, titleZh, startsOn, endsOn });
    }
    case "add": {
      const { kind, parent: parentId, title: titleZh, startsOn, endsOn, weight, lead, helpers, phases } = command;
      const own = { planId, kind, parentId, titleZh, startsOn, endsOn, weight, leadUnitId: lead };
      return edit({ ...header, intent: "add-element", ...own, cooperatingUnitIds: helpers, phaseIds: phases });
    }
    case "edit": {
      const { id: elementId, seen: revision, title: titleZh, startsOn, endsOn, lead, helpers } = command;
      const own = { elementId, revision, titleZh, startsOn, endsOn, leadUnitId: lead, cooperatingUnitIds: helpers };
      return edit({ ...header, intent: "edit-element", ...own });
    }
    case "weigh":
      return edit({
        ...header,
        intent: "weigh-element",
        elementId: command.id,
        childrenRevision: command.seen,
        weight: command.weight,
      });
    case "place":
      return edit({
        ...header,
        intent: "place-goal",
        elementId: command.id,
        revision: command.seen,
        phaseIds: command.phases,
      });
    case "move": {
      const { id: elementId, parent: parentId, after: afterId, seen: childrenRevision } = command;
      return edit({ ...header, intent: "move-element", elementId, parentId, afterId, childrenRevision });
    }
    case "live": {
      const { id: elementId, seen: revision, lifecycle } = command;
      return edit({ ...header, intent: "set-lifecycle", elementId, revision, lifecycle, lifecycleReason: "理由" });
    }
    case "set":
      return edit({ ...header, intent: "set-fields", planId, entries: command.entries.map(entryOf) });
    case "shift": {
      const { ids, seen, parent: parentId, after: afterId } = command;
      const elements = ids.map((elementId, index) => ({ elementId, seenParentId: seen[index] ?? null }));
      return edit({ ...header, intent: "move-elements", planId, elements, parentId, afterId });
    }
    case "link":
      return link({
        ...header,
        intent: "link-task",
        taskId: command.task,
        goalIds: [command.goal],
        weight: command.weight,
      });
    case "unlink": {
      const known = links.find(
        (row) => row.type === "contributes" && row.fromId === command.task && row.toId === command.goal,
      );
      return link({ ...header, intent: "unlink", linkId: known?.id ?? "link-unknown", elementId: command.task });
    }
    case "depend":
      return link({ ...header, intent: "depend-on", elementId: command.id, onId: command.on });
    case "report": {
      const report = { taskId: command.task, month: command.month, method: "percent", valueBp: command.valueBp };
      const parsed = ReportProgress.parse({ ...header, intent: "report-progress", reports: [report] });
      return reportProgress(reporter(plan.elements[command.task]?.lead ?? null), parsed, clock);
    }
  }
}

const fields = {
  ...{ title: "titleZh", startsOn: "startsOn", endsOn: "endsOn", weight: "weight", lead: "leadUnitId" },
  ...{ helpers: "cooperatingUnitIds", phases: "phaseIds", lifecycle: "lifecycle" },
} as const;

function entryOf({ id: elementId, field, seen, wanted }: NaiveEntry) {
  const reason = field === "lifecycle" ? { lifecycleReason: "理由" } : {};
  return { elementId, field: fields[field], seen, wanted, ...reason };
}

// Whoever leads the task; a task without a lead is nobody's to report.
function reporter(lead: string | null): Actor {
  const unitId = UnitId.parse(lead ?? "unit-none");
  const grant = { role: "department", scopeKind: "unit", scopeId: unitId } as const;
  return { memberId: MemberId.parse("member-reporter"), unitId, grants: [grant] };
}

export function stepId(step: number): CommandId {
  return CommandId.parse(`step-${String(step).padStart(6, "0")}`);
}
