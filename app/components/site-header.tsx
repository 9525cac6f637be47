import { Link } from "@remix-run/react";
import { useTexts } from "~/i18n/texts-context";
import { AccountMenu } from "./account-menu";
import { FinderButton } from "./finder/finder-button";
import { LanguageSwitch } from "./language-switch";
import { PrimaryNavigation } from "./primary-navigation";
import { Seal } from "./seal";
import { ThemeSwitch } from "./theme-switch";
import type { Viewer } from "./viewer";

/** The head of every page: whose house it is, the ways into it, language, theme and account. */
export function SiteHeader({ viewer }: { readonly viewer: Viewer }) {
  const texts = useTexts().common;
  return (
    <header className="site-header">
      <Link to="/" className="site-name">
        <Seal />
        <span className="grid">
          <span className="text-md font-semibold leading-5 whitespace-nowrap">{texts.product}</span>
          {viewer.organisation && <span className="site-organisation">{viewer.organisation}</span>}
        </span>
      </Link>
      <PrimaryNavigation reach={viewer.member} />
      <div className="site-tools">
        {viewer.member && <FinderButton reach={viewer.member} />}
        <LanguageSwitch locale={viewer.locale} />
        <ThemeSwitch theme={viewer.theme} />
        <AccountMenu member={viewer.member} />
      </div>
    </header>
  );
}
