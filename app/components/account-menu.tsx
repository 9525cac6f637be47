import { Form, Link } from "@remix-run/react";
import { useTexts } from "~/i18n/texts-context";
import { forgetDrafts } from "./drafts/draft-store";
import { LinkButton } from "./link-button";
import { Menu } from "./menu";
import type { Viewer } from "./viewer";

/** Who is signed in and in what capacity, with the way out; the way in for everyone else. */
export function AccountMenu({ member }: { readonly member: Viewer["member"] }) {
  const texts = useTexts().common;
  if (!member) {
    return (
      <LinkButton to="/sign-in" variant="quiet">
        {texts.account.signIn}
      </LinkButton>
    );
  }
  const roles = member.roles.map((role) => texts.roles[role]).join(texts.separator);
  return (
    <Menu
      tour="account"
      label={
        <>
          <span className="account-initial" aria-hidden="true">
            {[...member.displayName][0]}
          </span>
          <span className="account-name">{member.displayName}</span>
        </>
      }
      name={texts.account.menu(member.displayName)}
    >
      <div className="mb-1 border-b border-line px-2 pt-1 pb-2">
        <p className="font-semibold">{member.displayName}</p>
        <p className="text-sm text-ink-soft">{[member.unitName, roles].filter(Boolean).join(" · ")}</p>
      </div>
      <Link to="/account" className="menu-item">
        {texts.account.settings}
      </Link>
      <Form method="post" action="/sign-out" reloadDocument onSubmit={() => forgetDrafts(member.id)}>
        <button type="submit" className="menu-item">
          {texts.account.signOut}
        </button>
        <button type="submit" name="everywhere" value="1" className="menu-item">
          {texts.account.signOutEverywhere}
        </button>
      </Form>
    </Menu>
  );
}
