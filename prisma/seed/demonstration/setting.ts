import { generateNKeysBetween } from "fractional-indexing";
import { headOf, leader, letterWriter, recorder, reporterOf } from "#prisma/seed/demonstration/actors";
import { bodies, periods, terms } from "#prisma/seed/demonstration/content/bodies";
import { frameworks } from "#prisma/seed/demonstration/content/frameworks";
import type { FrameworkContent, Text } from "#prisma/seed/demonstration/content/types";
import { organisation, units } from "#prisma/seed/demonstration/content/units";
import { calendarDate } from "~/domain/calendar-date";
import { type Change, created } from "~/domain/change";
import { presetHealthRules } from "~/domain/health";
import { BodyId, FrameworkId, IdeaId, TierId, UnitId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";

/** The association itself: its units and bodies, terms and plan periods, frameworks, and a sample member a department. */
export function settingFacts(): Change[] {
  const keys = generateNKeysBetween(null, null, Math.max(units.length, bodies.length, frameworks.length));
  return [
    created("organisation", {
      id: organisation.id,
      ...named(organisation.name),
      timeZone: organisation.timeZone,
      levelNames: JSON.stringify(organisation.levelNames),
      healthRules: JSON.stringify(presetHealthRules),
      healthLabels: null,
      delegation: null,
      backupRules: null,
    }),
    ...units.map(({ id, kind, name }, index) =>
      created("unit", {
        id: UnitId.parse(id),
        kind,
        ...named(name),
        sortKey: keys[index] ?? "a0",
        closedOn: null,
        successorId: null,
      }),
    ),
    ...units.filter((unit) => unit.kind === "department").flatMap((unit) => sampleMember(unit.id, unit.name.zh)),
    ...units
      .filter((unit) => unit.kind === "department")
      .flatMap((unit) => memberFacts(headOf(unit.id), `${unit.name.zh}负责人（示例）`)),
    ...memberFacts(recorder, "办公室经办人（示例）"),
    ...memberFacts(letterWriter, "责任书经办人（示例）"),
    ...memberFacts(leader, "秘书长（示例）"),
    ...bodies.map(({ id, kind, name }, index) =>
      created("body", { id: BodyId.parse(id), kind, ...named(name), sortKey: keys[index] ?? "a0" }),
    ),
    ...terms.map(({ id, bodyId, name, startsOn, endsOn }) =>
      created("term", { id, bodyId: BodyId.parse(bodyId), ...named(name), ...span(startsOn, endsOn) }),
    ),
    ...periods.map(({ id, name, startsOn, endsOn }) =>
      created("period", { id, ...named(name), ...span(startsOn, endsOn) }),
    ),
    ...frameworks.flatMap((framework, index) => frameworkFacts(framework, keys[index] ?? "a0")),
  ];
}

function sampleMember(unit: string, name: string): Change[] {
  const { memberId, unitId } = reporterOf(unit);
  const person = { id: `person-${memberId}`, displayName: `${name}填报员（示例）` };
  return [
    created("person", person),
    created("member", { id: memberId, personId: person.id, userId: null, unitId, status: "active" }),
    created("roleGrant", { id: `grant-${memberId}`, memberId, role: "department", scopeKind: "unit", scopeId: unitId }),
  ];
}

/** A member of the sample: not a person, but somebody's part. */
function memberFacts({ memberId, unitId, grants }: Actor, displayName: string): Change[] {
  const person = { id: `person-${memberId}`, displayName };
  return [
    created("person", person),
    created("member", { id: memberId, personId: person.id, userId: null, unitId, status: "active" }),
    ...grants.map(({ role, scopeKind, scopeId }) =>
      created("roleGrant", { id: `grant-${memberId}-${role}`, memberId, role, scopeKind, scopeId }),
    ),
  ];
}

function frameworkFacts(framework: FrameworkContent, sortKey: string): Change[] {
  const frameworkId = FrameworkId.parse(framework.id);
  const { issuer, document, note } = framework;
  const row = {
    id: frameworkId,
    code: framework.code,
    issuerZh: issuer.zh,
    issuerEn: issuer.en,
    documentZh: document.zh,
    documentEn: document.en,
    validFrom: framework.year === null ? null : String(framework.year),
    validTo: null,
    source: framework.source,
    noteZh: note.zh,
    noteEn: note.en,
    predecessorId: null,
    parentId: null,
    sortKey,
    contentRevision: 1,
  };
  const tiers = framework.tiers.flatMap((tier, position) => {
    const keys = generateNKeysBetween(null, null, tier.ideas.length);
    const { kind, declared, label } = tier;
    const id = TierId.parse(tier.id);
    return [
      created("tier", {
        id,
        frameworkId,
        position: position + 1,
        kind,
        declared,
        labelZh: label.zh,
        labelEn: label.en,
        contentRevision: 1,
      }),
      ...tier.ideas.map((idea, index) =>
        created("idea", {
          id: IdeaId.parse(idea.id),
          frameworkId,
          tierId: id,
          ...titled(idea.title),
          clauseZh: "",
          clauseEn: "",
          contentRevision: 1,
          sortKey: keys[index] ?? "a0",
        }),
      ),
    ];
  });
  return [created("framework", row), ...tiers];
}

export function named(name: Text): { nameZh: string; nameEn: string } {
  return { nameZh: name.zh, nameEn: name.en };
}

export function titled(title: Text): { titleZh: string; titleEn: string } {
  return { titleZh: title.zh, titleEn: title.en };
}

export function span(startsOn: string, endsOn: string) {
  return { startsOn: calendarDate(startsOn), endsOn: calendarDate(endsOn) };
}
