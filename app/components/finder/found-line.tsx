import { useTexts } from "~/i18n/texts-context";
import { ContentText } from "../content-text";
import type { Found } from "./found";

/** What was found in a line: its title, then what kind of thing it is and what it belongs to. */
export function FoundLine({ found: { kind, title, within } }: { readonly found: Found }) {
  const texts = useTexts();
  return (
    <span className="grid min-w-0">
      <span className="truncate">
        <ContentText {...title} />
      </span>
      <span className="truncate text-xs text-ink-soft">
        {texts.help.find.kinds[kind]}
        {within && (
          <>
            {" · "}
            <ContentText {...within} />
          </>
        )}
      </span>
    </span>
  );
}
