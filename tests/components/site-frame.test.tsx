import { describe, expect, it } from "vitest";
import { ErrorPage } from "~/components/error-page";
import { SiteFrame } from "~/components/site-frame";
import type { Viewer } from "~/components/viewer";
import { MemberId } from "~/domain/ids";
import { type Delegable, type RoleName, rightsOf, withDelegated } from "~/domain/permissions";
import { attribute, readable, rendered } from "./rendered";

/** Who holds these roles throughout the organisation, the office with what was given to it. */
function reachOf(roles: readonly RoleName[], delegated: readonly Delegable[] = []) {
  const grants = roles.map((role) => ({ role, scopeKind: "organisation" as const, scopeId: null }));
  const actor = { memberId: MemberId.parse("member-a"), unitId: null, grants: withDelegated(grants, delegated) };
  return { roles, rights: rightsOf(actor) };
}

function viewer(
  roles: readonly RoleName[] | null,
  locale: Viewer["locale"] = "zh-CN",
  delegated: readonly Delegable[] = [],
): Viewer {
  return {
    organisation: "示例学会",
    heard: null,
    toured: true,
    member: roles && { id: "member-a", displayName: "规划联系人", unitName: "办公室", ...reachOf(roles, delegated) },
    locale,
    theme: "auto",
  };
}

function frame(
  roles: readonly RoleName[] | null,
  locale: Viewer["locale"] = "zh-CN",
  at = "/",
  delegated: readonly Delegable[] = [],
) {
  return rendered(<SiteFrame viewer={viewer(roles, locale, delegated)}>正文</SiteFrame>, { locale, at });
}

describe("the frame of a page", () => {
  it("lets the keyboard skip to the content", () => {
    const html = frame(["council"]);
    expect(attribute(html, /<a [^>]*>/, "href")).toBe("#content");
    expect(attribute(html, /<main[^>]*>/, "id")).toBe("content");
  });

  it("has one each of header, main and footer", () => {
    const html = frame(["council"]);
    for (const landmark of [/<header/g, /<main/g, /<footer/g]) expect(html.match(landmark)).toHaveLength(1);
  });

  it("shows a department its work, and others only what is theirs", () => {
    const destinations = (roles: readonly RoleName[]) => readable(/<nav.*?<\/nav>/.exec(frame(roles))?.[0] ?? "");
    expect(destinations(["department"])).toBe("总览 规划 我的工作 责任书 工作思路");
    expect(destinations(["leadership"])).toBe("总览 规划 责任书 工作思路");
  });

  it("shows an office the log, and administration only once something of it was given to it", () => {
    const ways = (...given: Delegable[]) =>
      readable(/<nav.*?<\/nav>/.exec(frame(["office"], "zh-CN", "/admin/log", given))?.[0] ?? "");
    expect(ways()).toBe("总览 规划 责任书 工作思路 操作日志");
    expect(ways("manage-units")).toBe("总览 规划 责任书 工作思路 系统管理");
    expect(frame(["office"], "zh-CN", "/admin/log")).toMatch(/<a aria-current="page"[^>]*href="\/admin\/log"/);
    expect(frame(["administrator"])).toContain(">系统管理</a>");
    expect(frame(["administrator"])).not.toContain(">操作日志</a>");
  });

  it("marks the plans as the way one came to an element", () => {
    expect(frame(["council"], "zh-CN", "/elements/goal")).toMatch(/<a aria-current="page"[^>]*href="\/plans"/);
  });

  it("shows someone signed out the way in, and no ways about", () => {
    const html = frame(null);
    expect(html).not.toContain("<nav");
    expect(html).toContain('href="/sign-in"');
    expect(html).not.toContain("/sign-out");
  });

  it("lets one sign out here or everywhere, by forms that post", () => {
    const html = frame(["office"]);
    expect(html).toMatch(/<form[^>]*method="post"[^>]*action="\/sign-out"/);
    expect(html).toMatch(/<button[^>]*name="everywhere"[^>]*value="1"[^>]*>退出所有设备</);
    expect(readable(html)).toContain("办公室 · 办公室");
  });

  it("offers the other language in that language, and comes back to where one was", () => {
    const html = frame(["office"], "zh-CN", "/plans/a?health=behind");
    expect(html).toMatch(/<button[^>]*name="locale"[^>]*value="en"[^>]*lang="en"[^>]*>English</);
    expect(html).toContain('name="backTo" value="/plans/a?health=behind"');
    expect(frame(["office"], "en")).toMatch(/<button[^>]*value="zh-CN"[^>]*lang="zh-CN"[^>]*>中文</);
  });

  it("marks the theme in use", () => {
    expect(frame(["office"])).toMatch(
      /<button[^>]*name="theme"[^>]*value="auto"[^>]*aria-current="true"|aria-current="true"[^>]*value="auto"/,
    );
  });
});

describe("an error page", () => {
  it("says what happened and what to do, in both languages", () => {
    expect(readable(rendered(<ErrorPage status={404} />))).toContain("没有找到这个页面");
    expect(readable(rendered(<ErrorPage status={409} />, { locale: "en" }))).toContain(
      "Someone else has just changed this",
    );
  });

  it("gives the server's own reason where there is one", () => {
    const html = rendered(<ErrorPage status={403} problem={{ code: "forbidden", action: "edit-outline" }} />);
    expect(readable(html)).toContain("您没有办理此事的权限");
  });

  it("leads to signing in where that is what is missing", () => {
    expect(rendered(<ErrorPage status={401} />)).toContain('href="/sign-in"');
  });

  it("names the moment of a fault of ours, and only of such", () => {
    expect(rendered(<ErrorPage status={500} />)).toContain("<time");
    expect(rendered(<ErrorPage status={418} />)).not.toContain("<time");
  });
});
