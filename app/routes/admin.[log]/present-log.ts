import { type HistoryChange, type ShownValue, shownValue, type WordGroup } from "~/components/history/history-words";
import { clockTimeAt } from "~/domain/clock-time";
import type { RoleName } from "~/domain/permissions";
import { entriesShown, type LogFacts } from "~/services/load-log.server";
import { undertakings } from "~/services/undertakings.server";

type Bilingual = { readonly zh: string; readonly en: string };
type Entry = LogFacts["entries"][number];

/** One entry in words: which row of what kind, and what happened to it. */
export interface LogChange extends Pick<HistoryChange, "seq" | "entity" | "what" | "field" | "before" | "after"> {
  /** What the row is called, or what it belongs to; null where it is gone or nameless. */
  readonly name: Bilingual | null;
  /** Where it can be looked at. */
  readonly to: string | null;
  /** Of what came or went: the little that tells it from others of its kind. */
  readonly telling: readonly ShownValue[];
}

/** The log as its page shows it: commands, each with what it changed. */
export function presentLog(facts: LogFacts) {
  const { query, names, timeZone, choices } = facts;
  return {
    query,
    commands: facts.commands.map((command) => {
      const own = facts.entries.filter((entry) => entry.commandId === command.id);
      const [first] = own;
      return {
        key: String(command.lastSeq),
        name: command.name,
        at: clockTimeAt(command.recordedAt, timeZone),
        person: names.people[command.actorId] ?? null,
        isInstallation: command.actorId === "installation",
        role: (first?.role ?? "reader") as RoleName,
        unit: first?.unitId ? (names.things[first.unitId] ?? null) : null,
        reason: first?.reason ?? null,
        changes: own.slice(0, entriesShown).map((entry) => changeOf(entry, facts)),
        rest: Number(command.lastSeq - command.firstSeq) + 1 - Math.min(own.length, entriesShown),
      };
    }),
    newer: facts.newer === null ? null : addressOf(query, `after=${facts.newer}`),
    older: facts.older === null ? null : addressOf(query, `before=${facts.older}`),
    people: choices.people,
    kinds: choices.names,
    element: facts.element && { id: facts.element.id, zh: facts.element.titleZh, en: facts.element.titleEn },
    found: facts.found.map(({ id, titleZh, titleEn }) => ({
      ...{ zh: titleZh, en: titleEn },
      to: addressOf({ ...query, elementId: id, words: "" }),
    })),
    withoutElement: addressOf({ ...query, elementId: null, words: "" }),
    exports: { csv: exportOf(query, "csv"), jsonl: exportOf(query, "jsonl") },
    check: presentCheck(timeZone, Number(facts.head)),
  };
}

export type LogPageData = ReturnType<typeof presentLog>;

function presentCheck(timeZone: string, head: number) {
  const { begunAt, endedAt, standing, ending } = undertakings().verifying.state;
  const verdict = ending?.kind === "ended" ? ending.outcome : null;
  return {
    underWay: begunAt !== null && endedAt === null,
    done: standing.done,
    total: Math.max(standing.total, head),
    ended: endedAt === null ? null : clockTimeAt(endedAt, timeZone),
    ending: ending?.kind ?? null,
    whole: verdict?.whole === true ? Number(verdict.entries) : null,
    broken: verdict?.whole === false ? { seq: Number(verdict.seq), fault: verdict.fault } : null,
  };
}

const places: Partial<Record<Entry["entity"], string>> = {
  element: "/elements/",
  plan: "/plans/",
  member: "/admin/members/",
  framework: "/frameworks/",
};

function changeOf(entry: Entry, { names }: LogFacts): LogChange {
  const { seq, entity, rowId, field } = entry;
  const what = field === "create" || field === "remove" ? field : "update";
  const value = (logged: Entry["before"]): ShownValue =>
    what === "update" ? valueOfField(entry, logged, names) : { kind: "nothing" };
  const place = places[entity];
  return {
    ...{ seq, entity, what, field, before: value(entry.before), after: value(entry.after) },
    name: nameOf(entry, names),
    to: place && what !== "remove" ? `${place}${rowId}` : null,
    telling: what === "update" ? [] : tellingOf(entry, names),
  };
}

const tellingFields: Partial<Record<Entry["entity"], readonly string[]>> = {
  invitation: ["endsSecondFactor"],
  roleGrant: ["role", "scopeId"],
  cooperation: ["unitId"],
  report: ["month", "valueBp"],
  term: ["startsOn", "endsOn"],
  period: ["startsOn", "endsOn"],
};

function tellingOf({ entity, before, after }: Entry, names: LogFacts["names"]): ShownValue[] {
  const row = after ?? before;
  if (row === null || typeof row !== "object") return [];
  const values = (tellingFields[entity] ?? []).map((field): ShownValue => {
    const value = field in row ? row[field] : null;
    if (field === "valueBp") return { kind: "percent", bp: Number(value) };
    if (value === true) return { kind: "word", group: "linkChoices", word: field };
    return typeof value === "string" ? shownValue(field, value, names.things) : { kind: "nothing" };
  });
  return values.filter(({ kind }) => kind !== "nothing" && kind !== "gone");
}

// What has no words of its own in the log is a text of many figures: that it changed is what there is to say.
const whole = new Set<string>([
  "levelNames",
  "healthRules",
  "healthLabels",
  "delegation",
  "backupRules",
  "reached",
  "userId",
  "claimedAt",
  "expiresAt",
]);

// Codes that mean another thing in another entity.
const coded: Readonly<Record<string, WordGroup>> = {
  "plan status": "planStatuses",
  "member status": "memberStatuses",
  "unit kind": "unitKinds",
};

function valueOfField(entry: Entry, logged: Entry["before"], names: LogFacts["names"]): ShownValue {
  if (whole.has(entry.field)) return { kind: "nothing" };
  const group = coded[`${entry.entity} ${entry.field}`];
  if (group && typeof logged === "string") return { kind: "word", group, word: logged };
  return shownValue(entry.field, logged, { ...names.things, ...namedPeople(names) });
}

function namedPeople({ people }: LogFacts["names"]): Record<string, Bilingual> {
  return Object.fromEntries(Object.entries(people).map(([id, name]) => [id, { zh: name, en: name }]));
}

function nameOf({ rowId, field, before, after }: Entry, names: LogFacts["names"]): Bilingual | null {
  const own = names.things[rowId] ?? namedPeople(names)[rowId];
  if (own) return own;
  const row = field === "create" ? after : field === "remove" ? before : null;
  if (row !== null && typeof row === "object") {
    const word = (name: string) => (name in row ? String(row[name]) : "");
    const [zh, en] = [word("titleZh") || word("nameZh"), word("titleEn") || word("nameEn")];
    if (zh || en) return { zh, en };
  }
  const owner = names.owners[rowId];
  if (owner === undefined) return null;
  return names.things[owner] ?? namedPeople(names)[owner] ?? null;
}

function addressOf(query: LogFacts["query"], key = ""): string {
  return `/admin/log?${[paramsOf(query), key].filter(Boolean).join("&")}`;
}

function exportOf(query: LogFacts["query"], form: "csv" | "jsonl"): string {
  return `/admin/log/${form}?${paramsOf(query)}`;
}

function paramsOf({ actorId, name, elementId, words, from, to }: LogFacts["query"]): string {
  const given = { person: actorId, kind: name, element: elementId, q: words, from, to };
  return new URLSearchParams(Object.entries(given).flatMap(([key, value]) => (value ? [[key, value]] : []))).toString();
}
