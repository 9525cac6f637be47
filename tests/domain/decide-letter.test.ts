import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aLetter } from "#tests/domain/arbitrary-letter";
import { calendarDate } from "~/domain/calendar-date";
import type { Change } from "~/domain/change";
import {
  type DrawnLetter,
  decideDiscardLetter,
  decideDraftLetter,
  decideEditLetter,
  decideIssueLetter,
  decideSignLetter,
  type LetterInState,
  type LettersState,
  type Signer,
} from "~/domain/decide-letter";
import { decideWithdrawLetter, decideWithdrawSignature } from "~/domain/decide-letter-withdrawal";
import { CommandId, LetterId, MemberId, UnitId } from "~/domain/ids";
import { isEmptyLetter, type LetterContent, letterLists } from "~/domain/letter-content";
import { letterState } from "~/domain/letter-state";
import { presetTemplate } from "~/domain/letter-template";
import type { Result } from "~/domain/result";
import type { LetterStatus } from "~/domain/rows";
import { sealLetter } from "~/domain/seal-letter";

const unitId = UnitId.parse("unit-academic");
const unit = {
  id: unitId,
  kind: "department",
  nameZh: "学术部",
  nameEn: "",
  sortKey: "a0",
  closedOn: null,
  successorId: null,
} as const;
const [content] = fc.sample(
  aLetter.filter((letter) => !isEmptyLetter(letter)),
  { numRuns: 1, seed: 7 },
);
if (!content) throw new Error("no content");
const sealed = sealLetter(content);
const drawn: DrawnLetter = { content, tooLong: false };
const empty: LetterContent = { ...content, ...Object.fromEntries(letterLists.map((list) => [list, []])) };
const head: Signer = { memberId: MemberId.parse("member-head"), role: "department", unitId };
const leader: Signer = { memberId: MemberId.parse("member-leader"), role: "leadership", unitId: null };

let commands = 0;
function aMoment(day = "2026-01-20") {
  commands += 1;
  const recordedAt = Date.parse(`${day}T04:00:00Z`);
  return { commandId: CommandId.parse(`command-${commands}`), today: calendarDate(day), recordedAt };
}

function changesOf(result: Result<Change[]>): Change[] {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function problemOf(result: Result<Change[]>): string {
  return result.ok ? "none" : result.problem.code;
}

const nothing: LettersState = { unit, year: 2026, letters: [], template: presetTemplate };

/** Rows once some changes have been made. */
function rowsOnce<Row extends { readonly id: string }>(before: readonly Row[], changes: readonly Change[]): Row[] {
  const rows = new Map(before.map((row): [string, Row] => [row.id, row]));
  for (const change of changes) {
    const row = rows.get(change.id);
    if (change.op === "create") rows.set(change.id, change.row as unknown as Row);
    else if (change.op === "remove") rows.delete(change.id);
    else if (row) rows.set(change.id, { ...row, [change.field]: change.after });
  }
  return [...rows.values()];
}

/** A department's letters and signatures once these changes have been made; it is about the last letter then. */
function changedBy(state: LettersState | LetterInState, changes: readonly Change[]): LetterInState {
  const of = (entity: Change["entity"]) => changes.filter((change) => change.entity === entity);
  const letters = rowsOnce(state.letters, of("letter"));
  const signatures = rowsOnce("signatures" in state ? state.signatures : [], of("letterSignature"));
  const letter = letters.at(-1);
  if (!letter) throw new Error("no letter is left");
  return { ...state, letters, letter, signatures };
}

function drafted(state: LettersState = nothing): LetterInState {
  const command = { intent: "draft-letter", commandId: aMoment().commandId, unitId, year: 2026 } as const;
  return changedBy(state, changesOf(decideDraftLetter(state, command, aMoment("2026-01-10"))));
}

function issue(state: LetterInState, contentHash = sealed.hash, today: DrawnLetter = drawn) {
  const command = {
    intent: "issue-letter",
    commandId: aMoment().commandId,
    letterId: state.letter.id,
    contentHash,
  } as const;
  return decideIssueLetter(state, today, command, aMoment("2026-01-12"));
}

function sign(state: LetterInState, party: "unit" | "association", signer: Signer, contentHash = sealed.hash) {
  const command = {
    intent: "sign-letter",
    commandId: aMoment().commandId,
    letterId: state.letter.id,
    party,
    contentHash,
  } as const;
  return decideSignLetter(state, signer, command, aMoment());
}

const reason = "表述有误";
function withdrawSignature(state: LetterInState) {
  const { letter } = state;
  const command = {
    intent: "withdraw-signature",
    commandId: aMoment().commandId,
    letterId: letter.id,
    reason,
  } as const;
  return decideWithdrawSignature(state, command, aMoment());
}

function withdrawLetter(state: LetterInState) {
  const { letter } = state;
  const command = { intent: "withdraw-letter", commandId: aMoment().commandId, letterId: letter.id, reason } as const;
  return decideWithdrawLetter(state, command, aMoment());
}

function fresh(status: LetterStatus): LetterInState {
  const draft = drafted();
  if (status === "draft") return draft;
  const out = changedBy(draft, changesOf(issue(draft)));
  if (status === "issued") return out;
  if (status === "withdrawn") return changedBy(out, changesOf(withdrawLetter(out)));
  const once = changedBy(out, changesOf(sign(out, "unit", head)));
  if (status === "unit-signed") return once;
  const both = changedBy(once, changesOf(sign(once, "association", leader)));
  if (status === "in-force") return both;
  const letters = both.letters.map((letter) => ({ ...letter, status, endedOn: calendarDate("2026-02-01") }));
  return { ...both, letters, letter: { ...both.letter, status, endedOn: calendarDate("2026-02-01") } };
}

const issued = fresh("issued");
const statuses: LetterStatus[] = ["draft", "issued", "unit-signed", "in-force", "superseded", "withdrawn"];

describe("the way of a letter", () => {
  it.each([
    ["edit", ["draft"]],
    ["discard", ["draft"]],
    ["issue", ["draft"]],
    ["sign for the department", ["issued"]],
    ["sign for the association", ["unit-signed"]],
    ["withdraw the signature", ["unit-signed"]],
    ["withdraw the letter", ["issued", "unit-signed"]],
  ] as [string, LetterStatus[]][])("%s only while it is %j", (what, allowed) => {
    const open = statuses.filter((status) => {
      const state = fresh(status);
      const about = {
        commandId: aMoment().commandId,
        letterId: state.letter.id,
        revision: state.letter.contentRevision,
      };
      const tries: Record<string, () => Result<Change[]>> = {
        edit: () => decideEditLetter(state, { ...about, intent: "edit-letter", assessmentZh: "新", assessmentEn: "" }),
        discard: () => decideDiscardLetter(state, { ...about, intent: "discard-letter" }),
        issue: () => issue(state),
        "sign for the department": () => sign(state, "unit", head),
        "sign for the association": () => sign(state, "association", leader),
        "withdraw the signature": () => withdrawSignature(state),
        "withdraw the letter": () => withdrawLetter(state),
      };
      return tries[what]?.().ok;
    });
    expect(open).toEqual(allowed);
  });

  it("has in every status just what that status needs", () => {
    const parts = statuses.map((status) => {
      const { letter, signatures } = fresh(status);
      return Object.keys(letterState(letter, signatures)).sort().join(" ");
    });
    const issuedParts = "content contentHash";
    expect(parts).toEqual([
      "status",
      `${issuedParts} issuedOn status`,
      `${issuedParts} issuedOn status unitSignature`,
      `associationSignature ${issuedParts} issuedOn status unitSignature`,
      `associationSignature ${issuedParts} endedOn issuedOn status unitSignature`,
      `${issuedParts} endedOn issuedOn reason status`,
    ]);
  });

  it("keeps the content as it was issued, whatever becomes of the plans", () => {
    const { letter, signatures } = fresh("in-force");
    expect(letterState(letter, signatures)).toMatchObject({ content, contentHash: sealed.hash });
  });
});

describe("a draft", () => {
  it("begins with the template's clause and the next version", () => {
    expect(drafted().letter).toMatchObject({ version: 1, assessmentZh: presetTemplate.assessmentZh, content: null });
    expect(drafted(fresh("in-force")).letter.version).toBe(2);
  });

  it("is the only open letter of its department and year", () => {
    const command = { intent: "draft-letter", commandId: aMoment().commandId, unitId, year: 2026 } as const;
    const tried = statuses.map((status) => problemOf(decideDraftLetter(fresh(status), command, aMoment())));
    expect(tried).toEqual(["letter-open", "letter-open", "letter-open", "none", "none", "none"]);
  });

  it("isn't begun for a department that has been closed", () => {
    const command = { intent: "draft-letter", commandId: aMoment().commandId, unitId, year: 2026 } as const;
    const closed = { ...nothing, unit: { ...unit, closedOn: calendarDate("2025-12-31") } };
    expect(problemOf(decideDraftLetter(closed, command, aMoment()))).toBe("unit-closed");
  });

  it("from an old revision is not edited", () => {
    const state = drafted();
    const old = {
      intent: "edit-letter",
      commandId: aMoment().commandId,
      letterId: state.letter.id,
      revision: 0,
    } as const;
    expect(problemOf(decideEditLetter(state, { ...old, assessmentZh: "新", assessmentEn: "" }))).toBe("stale");
  });
});

describe("the issue", () => {
  it("freezes just what was seen: refused where the plans have moved since", () => {
    const moved = { content: { ...content, goals: [] }, tooLong: false };
    expect(problemOf(issue(drafted(), sealed.hash, moved))).toBe("letter-moved");
  });

  it("is refused where nothing is asked, and where more is asked than a letter holds", () => {
    expect(problemOf(issue(drafted(), sealLetter(empty).hash, { content: empty, tooLong: false }))).toBe(
      "letter-empty",
    );
    expect(problemOf(issue(drafted(), sealed.hash, { content, tooLong: true }))).toBe("letter-too-long");
  });
});

describe("a signature", () => {
  it("holds who signed which content when, in which role", () => {
    const signed = changedBy(issued, changesOf(sign(issued, "unit", head)));
    expect(signed.signatures).toMatchObject([
      { party: "unit", memberId: head.memberId, role: "department", unitId, contentHash: sealed.hash },
    ]);
    expect(signed.signatures[0]).toMatchObject({ signedOn: "2026-01-20", withdrawnOn: null });
  });

  it("isn't given twice", () => {
    expect(problemOf(sign(fresh("unit-signed"), "unit", head))).toBe("signed-already");
    expect(problemOf(sign(fresh("in-force"), "association", leader))).toBe("signed-already");
  });

  it("isn't given to another text than the one read, nor to one that was altered", () => {
    expect(problemOf(sign(issued, "unit", head, "0".repeat(64)))).toBe("letter-altered");
    const altered = { ...issued, letter: { ...issued.letter, content: `${issued.letter.content} ` } };
    expect(problemOf(sign(altered, "unit", head))).toBe("letter-altered");
    expect(problemOf(sign(altered, "unit", head, sealLetter(content).hash))).toBe("letter-altered");
  });

  it("isn't given for both parties by the same person", () => {
    const both = { ...leader, memberId: head.memberId };
    expect(problemOf(sign(fresh("unit-signed"), "association", both))).toBe("signs-for-both");
  });

  it("of the association comes after the department's", () => {
    expect(problemOf(sign(issued, "association", leader))).toBe("letter-status");
  });

  it("of the association puts the new version in the old one's place, and not before", () => {
    const second = drafted(fresh("in-force"));
    const out = changedBy(second, changesOf(issue(second)));
    expect(out.letters.map(({ status }) => status)).toEqual(["in-force", "issued"]);
    const once = changedBy({ ...out, signatures: [] }, changesOf(sign({ ...out, signatures: [] }, "unit", head)));
    expect(once.letters.map(({ status }) => status)).toEqual(["in-force", "unit-signed"]);
    const both = changedBy(once, changesOf(sign(once, "association", leader)));
    expect(both.letters.map(({ status, endedOn }) => [status, endedOn])).toEqual([
      ["superseded", "2026-01-20"],
      ["in-force", null],
    ]);
  });

  it("withdrawn stays on record with its reason, and may be given again", () => {
    const signed = fresh("unit-signed");
    const withdrawn = changedBy(signed, changesOf(withdrawSignature(signed)));
    expect(withdrawn.letter.status).toBe("issued");
    expect(withdrawn.signatures).toMatchObject([{ withdrawnOn: "2026-01-20", withdrawnReason: reason }]);
    const again = changedBy(withdrawn, changesOf(sign(withdrawn, "unit", head)));
    expect(again.signatures).toHaveLength(2);
    expect(letterState(again.letter, again.signatures).status).toBe("unit-signed");
  });
});

describe("rows that contradict one another", () => {
  const { letter, signatures } = fresh("in-force");

  it.each([
    ["without its content", { ...letter, content: null }, signatures],
    [
      "with another content than was signed",
      { ...letter, content: letter.content?.replace("1", "2") ?? "" },
      signatures,
    ],
    ["without the department's signature", letter, signatures.slice(1)],
    ["without the association's signature", letter, signatures.slice(0, 1)],
    ["superseded without a day", { ...letter, status: "superseded" as const }, signatures],
    ["withdrawn without a reason", { ...letter, status: "withdrawn" as const }, signatures],
  ])("a letter %s is no letter", (_, row, under) => {
    expect(() => letterState(row, under)).toThrow(/letter/);
  });

  it("say which letter it is", () => {
    const row = { ...letter, id: LetterId.parse("letter-of-note"), content: null };
    expect(() => letterState(row, [])).toThrow("letter-of-note");
  });
});
