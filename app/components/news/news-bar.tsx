import { useSearchParams } from "@remix-run/react";
import { useTexts } from "~/i18n/texts-context";
import { Button } from "../button";
import type { Viewer } from "../viewer";
import { useNews } from "./use-news";

/** Keeps the page true while it is open; where somebody is typing, says that there is news and leaves the rest to them. */
export function NewsBar({ viewer }: { readonly viewer: Viewer }) {
  const texts = useTexts().common.news;
  const [params] = useSearchParams();
  // The past doesn't change.
  const listening = viewer.member !== null && !params.has("asOf");
  const { waiting, show } = useNews(viewer.heard, listening);
  return (
    <div role="status" className="news-place print:hidden">
      {waiting && listening && (
        <p className="undo-bar news-bar">
          <span>{texts.waiting}</span>
          <Button variant="quiet" size="small" onClick={show}>
            {texts.show}
          </Button>
        </p>
      )}
    </div>
  );
}
