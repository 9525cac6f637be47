import { useTexts } from "~/i18n/texts-context";

/** The foot of every page. */
export function SiteFooter() {
  const texts = useTexts().common;
  return (
    <footer className="site-footer">
      <p>
        {texts.product} · {texts.footer.about}
      </p>
      <p>{texts.footer.standing}</p>
    </footer>
  );
}
