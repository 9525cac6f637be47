import { type Clock, commit } from "~/db/commit.server";
import { decideBackupRules, type SetBackupRules } from "~/domain/backup-rules";
import type { Change } from "~/domain/change";
import type { Committed } from "~/domain/command";
import { decideRules } from "~/domain/decide-rules";
import { type Delegate, decideDelegate } from "~/domain/delegation";
import { type Action, type Actor, grantFor } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Organisation } from "~/domain/rows";
import type { RulesCommand } from "~/domain/rules-commands";

type OrganisationCommand = RulesCommand | Delegate | SetBackupRules;

const rightTo: Record<OrganisationCommand["intent"], Action> = {
  "set-health-rules": "manage-rules",
  "name-levels": "manage-rules",
  "name-healths": "manage-rules",
  "name-organisation": "manage-rules",
  delegate: "manage-delegation",
  "set-backup-rules": "manage-backups",
};

/**
 * Changes what holds for the whole organisation: rules and names, what the office may do, when backups are taken. Counters of
 * health are counted anew under new rules with the next question. What the office may do isn't taken back by one click.
 */
export function changeOrganisation(
  actor: Actor,
  command: OrganisationCommand,
  clock?: Clock,
): Promise<Result<Committed>> {
  const action = rightTo[command.intent];
  return commit(
    actor,
    command,
    {
      action,
      undoable: action === "manage-rules",
      read: async (view) => {
        const organisation = await view.first("organisation", {});
        return organisation ? succeed(organisation) : fail({ code: "not-found", entity: "organisation" });
      },
      allow: () => grantFor(actor, action),
      decide: (organisation) => decide(organisation, command),
    },
    clock,
  );
}

function decide(organisation: Organisation, command: OrganisationCommand): Result<Change[]> {
  if (command.intent === "delegate") return decideDelegate(organisation, command);
  if (command.intent === "set-backup-rules") return decideBackupRules(organisation, command);
  return decideRules(organisation, command);
}
