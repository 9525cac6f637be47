import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aLetter } from "#tests/domain/arbitrary-letter";
import { LetterContent } from "~/domain/letter-content";
import { letterDifferences } from "~/domain/letter-differences";
import { openLetter, sealLetter } from "~/domain/seal-letter";

type Path = readonly (string | number)[];

/** The paths of every value that is no list and holds no others. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function changedAt(content: LetterContent, [first, ...rest]: Path): unknown {
  const change = (value: unknown, path: Path): unknown => {
    const [key, ...further] = path;
    if (key === undefined) return another(value);
    if (Array.isArray(value)) {
      return value.map((entry, index) => (String(index) === String(key) ? change(entry, further) : entry));
    }
    return { ...(value as object), [key]: change(Reflect.get(value as object, key), further) };
  };
  return change(content, first === undefined ? rest : [first, ...rest]);
}

// Another value of the same kind that the schema takes.
function another(value: unknown): unknown {
  if (value === null) return { zh: "", en: "" };
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value > 0 ? value - 1 : 1;
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text === "2026-01-01" ? "2026-01-02" : "2026-01-01";
  if (text === "lead" || text === "cooperating") return text === "lead" ? "cooperating" : "lead";
  return `${text}x`;
}

describe("a sealed letter", () => {
  it("read again is what was sealed, and sealed again the same text with the same hash", () => {
    fc.assert(
      fc.property(aLetter, (content) => {
        const sealed = sealLetter(content);
        expect(openLetter(sealed.text)).toEqual(content);
        expect(sealLetter(openLetter(sealed.text))).toEqual(sealed);
        expect(sealed.hash).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });

  it("does not depend on the order its fields were put together in", () => {
    fc.assert(
      fc.property(aLetter, (content) => {
        const turned = Object.fromEntries(Object.entries(content).reverse()) as LetterContent;
        expect(sealLetter(turned)).toEqual(sealLetter(content));
      }),
    );
  });

  it("has another hash when any single value of it is another", () => {
    fc.assert(
      fc.property(aLetter, fc.nat(), (content, n) => {
        const leaves = leavesOf(content).filter((path) => path[0] !== "form");
        const path = leaves[n % leaves.length] ?? [];
        const changed = LetterContent.safeParse(changedAt(content, path));
        fc.pre(changed.success);
        if (changed.success) expect(sealLetter(changed.data).hash).not.toBe(sealLetter(content).hash);
      }),
    );
  });

  it("has another hash when an entry is missing or two change places", () => {
    fc.assert(
      fc.property(aLetter, (content) => {
        fc.pre(content.goals.length > 1);
        const { hash } = sealLetter(content);
        expect(sealLetter({ ...content, goals: content.goals.slice(1) }).hash).not.toBe(hash);
        expect(sealLetter({ ...content, goals: content.goals.toReversed() }).hash).not.toBe(hash);
      }),
    );
  });

  it("has this very hash, on every machine and at any time", () => {
    const content: LetterContent = LetterContent.parse({
      form: 1,
      association: { zh: "学会", en: "Association" },
      unitId: "unit-academic",
      unit: { zh: "学术部", en: "Academic" },
      year: 2026,
      version: 1,
      plans: [],
      workPoints: [],
      goals: [],
      due: [],
      running: [],
      targets: [],
      milestones: [],
      assessment: { zh: "按季度跟踪。", en: "Each quarter." },
    });
    expect(sealLetter(content).hash).toMatchInlineSnapshot(
      `"cd9fff1a4d84a29811c554647c385e2579ae53569c5557b03b1d3f683f12684e"`,
    );
  });

  it("is not opened where a field is missing or strange", () => {
    expect(() => openLetter("{}")).toThrow();
    expect(() => openLetter("not a letter")).toThrow();
  });
});

describe("the differences between two letters", () => {
  it("are none between a letter and itself", () => {
    fc.assert(
      fc.property(aLetter, (content) => {
        expect(letterDifferences(content, content)).toEqual([]);
      }),
    );
  });

  it("name what came, what went and what changed; turned round, what came has gone", () => {
    fc.assert(
      fc.property(aLetter, aLetter, (before, after) => {
        const there = letterDifferences(before, after);
        const back = letterDifferences(after, before);
        const opposite = { added: "removed", removed: "added", changed: "changed" } as const;
        const keys = (list: typeof there, turn: boolean) =>
          list.map(({ list: name, id, kind }) => `${name}/${id}/${turn ? opposite[kind] : kind}`).sort();
        expect(keys(back, true)).toEqual(keys(there, false));
        for (const { kind, fields } of there) expect(fields.length > 0).toBe(kind === "changed");
      }),
    );
  });

  it("tell the field, with what it was and is", () => {
    fc.assert(
      fc.property(aLetter, (content) => {
        const [goal] = content.goals;
        fc.pre(goal !== undefined);
        if (!goal) return;
        const moved = { ...goal, endsOn: goal.startsOn };
        const after = { ...content, goals: [moved, ...content.goals.slice(1)] };
        const expected =
          goal.endsOn === goal.startsOn
            ? []
            : [
                {
                  field: "endsOn",
                  before: { kind: "date", date: goal.endsOn },
                  after: { kind: "date", date: goal.startsOn },
                },
              ];
        expect(letterDifferences(content, after).flatMap(({ fields }) => fields)).toEqual(expected);
      }),
    );
  });
});
