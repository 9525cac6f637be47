import { generateKeyBetween } from "fractional-indexing";
import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import type { CreateFramework, EditFramework, RemoveFramework, StoreFramework } from "~/domain/framework-commands";
import { mostTiers } from "~/domain/framework-commands";
import { derivedCounts } from "~/domain/framework-digits";
import type { FrameworkState } from "~/domain/framework-state";
import { FrameworkId, TierId } from "~/domain/ids";
import type { Problem } from "~/domain/problem";
import { fail, type Result, succeed } from "~/domain/result";
import type { Framework, Tier } from "~/domain/rows";
import { staleProblem } from "~/domain/stale";
import { endsBeforeItBegins } from "~/domain/validity";

type Particulars = Pick<
  CreateFramework | EditFramework | StoreFramework,
  | "code"
  | "issuerZh"
  | "issuerEn"
  | "documentZh"
  | "documentEn"
  | "validFrom"
  | "validTo"
  | "source"
  | "noteZh"
  | "noteEn"
  | "predecessorId"
  | "parentId"
>;

/** A new framework whose tiers are open until somebody says what they stand for. */
export function decideCreateFramework(
  state: FrameworkState,
  command: CreateFramework,
  moment: Moment,
): Result<Change[]> {
  const problem = particularsProblem(state, command);
  if (problem) return fail(problem);
  const typed = (command.counts.match(/\d+/g) ?? []).map(Number);
  if (typed.some((count) => count < 1 || count > 999)) {
    return fail({ code: "invalid", fields: { counts: ["counts-invalid"] } });
  }
  const counts = typed.length > 0 ? typed : derivedCounts(command.code);
  if (counts.length > mostTiers) return fail({ code: "too-many-tiers", most: mostTiers, field: "counts" });
  const name = namerFor(moment);
  const framework = newFramework(state, command, name);
  return succeed([
    created("framework", framework),
    ...counts.map((declared, index) => created("tier", openTier(framework, TierId.parse(name()), index + 1, declared))),
  ]);
}

export function decideEditFramework(state: FrameworkState, command: EditFramework): Result<Change[]> {
  const { framework } = state;
  if (!framework) return fail({ code: "not-found", entity: "framework" });
  const problem =
    staleProblem("framework", framework, framework.contentRevision, command.revision) ??
    particularsProblem(state, command);
  if (problem) return fail(problem);
  return succeed(revised(framework, particularsOf(command)));
}

/** A framework goes with its tiers and ideas, unless something implements one of them or another framework names it. */
export function decideRemoveFramework(state: FrameworkState, _command: RemoveFramework): Result<Change[]> {
  const { framework, tiers, ideas } = state;
  if (!framework) return fail({ code: "not-found", entity: "framework" });
  const problem = implementedProblem(state, "framework");
  if (problem) return fail(problem);
  if (state.namedBy > 0) return fail({ code: "framework-named", count: state.namedBy });
  return succeed([
    ...ideas.map((idea) => removed("idea", idea)),
    ...tiers.map((tier) => removed("tier", tier)),
    removed("framework", framework),
  ]);
}

/** Why its particulars can't be had, or null: what it names must be there, and nothing may stand above or before itself. */
export function particularsProblem(state: FrameworkState, command: Particulars): Problem | null {
  if (endsBeforeItBegins(command.validFrom, command.validTo)) return { code: "dates-reversed", field: "validTo" };
  for (const field of ["parentId", "predecessorId"] as const) {
    const id = command[field];
    if (id !== null && !state.named.some((one) => one.id === id)) {
      return { code: "not-found", entity: "framework", field };
    }
    const chain = field === "parentId" ? state.above : state.before;
    if (id !== null && state.framework && chain.has(state.framework.id)) return { code: "framework-circle", field };
  }
  return null;
}

/** Why it can't go, or null: elements implement it, or ideas in it. */
export function implementedProblem(
  { implementedBy: count }: FrameworkState,
  entity: "framework" | "tier" | "idea",
): Problem | null {
  return count > 0 ? { code: "implemented", entity, count } : null;
}

export function newFramework(state: FrameworkState, command: Particulars, name: () => string): Framework {
  return {
    id: FrameworkId.parse(name()),
    ...particularsOf(command),
    sortKey: generateKeyBetween(state.lastKey, null),
    contentRevision: 1,
  };
}

/** The changes that give a framework these fields, with its next revision; none where all is so already. */
export function revised(framework: Framework, fields: Partial<Framework>): Change[] {
  const changes = updated("framework", framework, fields);
  if (changes.length === 0) return [];
  return [...changes, ...updated("framework", framework, { contentRevision: framework.contentRevision + 1 })];
}

export function particularsOf(command: Particulars) {
  const { code, issuerZh, issuerEn, documentZh, documentEn, validFrom, validTo } = command;
  const { source, noteZh, noteEn, predecessorId, parentId } = command;
  return {
    ...{ code, issuerZh, issuerEn, documentZh, documentEn, validFrom, validTo },
    ...{ source, noteZh, noteEn, predecessorId, parentId },
  };
}

function openTier({ id: frameworkId }: Framework, id: TierId, position: number, declared: number): Tier {
  return { id, frameworkId, position, kind: "open", declared, labelZh: "", labelEn: "", contentRevision: 1 };
}
