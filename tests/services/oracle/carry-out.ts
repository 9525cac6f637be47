import type { NaiveCommand } from "#tests/services/oracle/naive-commands";
import { type NaivePlan, planId } from "#tests/services/oracle/naive-plan";
import { council } from "#tests/services/world";
import type { Committed } from "~/domain/command";
import { CommandId, UnitId } from "~/domain/ids";
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

/** Sends a naive command through the real services. */
export async function carryOut(
  command: NaiveCommand,
  commandId: CommandId,
  plan: NaivePlan,
  links: readonly Link[],
  clock: Clock,
): Promise<Result<Committed>> {
  const header = { commandId, reason: "先行实施" };
  switch (command.do) {
    case "add-phase": {
      const { title: titleZh, startsOn, endsOn } = command;
      return edit({ ...header, intent: "add-phase", planId, titleZh, startsOn, endsOn }, clock);
    }
    case "add": {
      const { kind, parent: parentId, title: titleZh, startsOn, endsOn, weight, lead, helpers, phases } = command;
      const own = { planId, kind, parentId, titleZh, startsOn, endsOn, weight, leadUnitId: lead };
      return edit({ ...header, intent: "add-element", ...own, cooperatingUnitIds: helpers, phaseIds: phases }, clock);
    }
    case "edit": {
      const { id: elementId, seen: revision, title: titleZh, startsOn, endsOn, lead, helpers } = command;
      const own = { elementId, revision, titleZh, startsOn, endsOn, leadUnitId: lead, cooperatingUnitIds: helpers };
      return edit({ ...header, intent: "edit-element", ...own }, clock);
    }
    case "weigh":
      return edit(
        {
          ...header,
          intent: "weigh-element",
          elementId: command.id,
          childrenRevision: command.seen,
          weight: command.weight,
        },
        clock,
      );
    case "place":
      return edit(
        { ...header, intent: "place-goal", elementId: command.id, revision: command.seen, phaseIds: command.phases },
        clock,
      );
    case "move": {
      const { id: elementId, parent: parentId, after: afterId, seen: childrenRevision } = command;
      return edit({ ...header, intent: "move-element", elementId, parentId, afterId, childrenRevision }, clock);
    }
    case "live": {
      const { id: elementId, seen: revision, lifecycle } = command;
      return edit(
        { ...header, intent: "set-lifecycle", elementId, revision, lifecycle, lifecycleReason: "理由" },
        clock,
      );
    }
    case "link":
      return link(
        { ...header, intent: "link-task", taskId: command.task, goalIds: [command.goal], weight: command.weight },
        clock,
      );
    case "unlink": {
      const known = links.find(
        (row) => row.type === "contributes" && row.fromId === command.task && row.toId === command.goal,
      );
      return link({ ...header, intent: "unlink", linkId: known?.id ?? "link-unknown", elementId: command.task }, clock);
    }
    case "depend":
      return link({ ...header, intent: "depend-on", elementId: command.id, onId: command.on }, clock);
    case "report": {
      const report = { taskId: command.task, month: command.month, method: "percent", valueBp: command.valueBp };
      const parsed = ReportProgress.parse({ ...header, intent: "report-progress", reports: [report] });
      return reportProgress(reporter(plan.elements[command.task]?.lead ?? null), parsed, clock);
    }
  }
}

/** The actor who undoes: the council's own latest change. */
export { council };

function edit(command: object, clock: Clock): Promise<Result<Committed>> {
  return editOutline(council, OutlineCommand.parse(command), clock);
}

function link(command: object, clock: Clock): Promise<Result<Committed>> {
  return linkElements(council, LinkCommand.parse(command), clock);
}

// Whoever leads the task; a task without a lead is nobody's to report.
function reporter(lead: string | null): Actor {
  const unitId = UnitId.parse(lead ?? "unit-none");
  const grant = { role: "department", scopeKind: "unit", scopeId: unitId } as const;
  return { memberId: council.memberId, unitId, grants: [grant] };
}

export function stepId(step: number): CommandId {
  return CommandId.parse(`step-${String(step).padStart(6, "0")}`);
}
