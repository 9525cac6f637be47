import { describe, expect, it } from "vitest";
import { openTo, type Reach } from "~/components/destinations";
import { planDeeds } from "~/components/finder/plan-deeds";
import { spellings } from "~/components/finder/spellings";
import { administrationPages } from "~/domain/administration";
import { MemberId, PlanId } from "~/domain/ids";
import { type Delegable, type Grant, type RoleName, rightsOf, withDelegated } from "~/domain/permissions";
import { textsFor } from "~/i18n/texts.server";
import { spellingOf } from "~/services/spelling-of.server";

function reachOf(grants: readonly Grant[], ...given: Delegable[]): Reach {
  const actor = { memberId: MemberId.parse("member-a"), unitId: null, grants: withDelegated(grants, given) };
  return { roles: grants.map(({ role }) => role), rights: rightsOf(actor) };
}

function whole(role: RoleName): Grant {
  return { role, scopeKind: "organisation", scopeId: null };
}

function deedsOf(reach: Reach): string[] {
  return openTo(reach).deeds.map(({ name }) => name);
}

const everybodys = ["handbook", "keys"];

describe("what one does from anywhere", () => {
  it("is for each role what the permissions give it", () => {
    expect(deedsOf(reachOf([whole("council")]))).toEqual([
      ...["newPlan", "newFramework", "pasteFramework", "decisions"],
      ...everybodys,
    ]);
    const unit: Grant = { role: "department", scopeKind: "unit", scopeId: "unit-quality" };
    expect(deedsOf(reachOf([unit]))).toEqual(["report", "signLetter", ...everybodys]);
    expect(deedsOf(reachOf([whole("office")]))).toEqual(["writeLetters", "letterTemplate", "decisions", ...everybodys]);
    expect(deedsOf(reachOf([whole("leadership")]))).toEqual(["signLetter", "decisions", ...everybodys]);
    expect(deedsOf(reachOf([whole("administrator")]))).toEqual(everybodys);
    expect(deedsOf(reachOf([whole("reader")]))).toEqual(everybodys);
  });

  it("isn't for a council of one plan what concerns all", () => {
    const ofPlan: Grant = { role: "council", scopeKind: "plan", scopeId: PlanId.parse("plan-next") };
    expect(deedsOf(reachOf([ofPlan]))).toEqual(["decisions", ...everybodys]);
  });
});

describe("pages of administration", () => {
  it("are open one by one to an administrator, to an office as far as they were given to it, to nobody else", () => {
    expect(openTo(reachOf([whole("administrator")])).administration).toEqual(administrationPages);
    expect(openTo(reachOf([whole("office")], "manage-members")).administration).toEqual(["members", "sessions", "log"]);
    for (const role of ["office", "council", "leadership", "reader"] as const)
      expect(openTo(reachOf([whole(role)])).administration).toEqual([]);
  });
});

describe("what one does with a plan", () => {
  it("is to go to any of its pages, and to fill it from a document where that may be", () => {
    const [draft, closed] = [
      { id: "plan-draft", title: { zh: "草案", en: "" }, takesIn: true },
      { id: "plan-closed", title: { zh: "旧", en: "" }, takesIn: false },
    ];
    const pages = ["outline", "timeline", "alignment", "years", "timeline/print"];
    const ways = planDeeds([draft, closed]).map(({ to }) => to);
    expect(new Set(ways)).toEqual(
      new Set([
        ...pages.flatMap((page) => [`/plans/plan-draft/${page}`, `/plans/plan-closed/${page}`]),
        "/plans/plan-draft/import",
      ]),
    );
    expect(ways.slice(0, 2)).toEqual(["/plans/plan-draft/outline", "/plans/plan-closed/outline"]);
  });
});

describe("names typed as they sound", () => {
  const { admin, common, help } = textsFor("zh-CN");
  const { label: _navigation, more: _more, ...pages } = common.navigation;
  const { label: _administration, ...ofAdministration } = admin.navigation;
  const planNames = Object.fromEntries(Object.entries(help.find.planDeeds).map(([name, of]) => [name, of("")]));
  const named = { ...help.find.deeds, ...ofAdministration, ...pages, ...planNames };

  it.each(Object.entries(named))("are spelled as %s is said: %s", (name, label) => {
    const spelling = Object.entries(spellings).find(([key]) => key === name)?.[1];
    // In 粘贴 the character is read zhān, as in 沾; a page may be found by a fuller name than the one it is shown under.
    const said = spellingOf(label.replace("粘", "沾"));
    expect(spelling?.whole).toContain(said?.whole);
    expect(spelling?.initials).toContain(said?.initials);
  });
});
