import type { ReactNode } from "react";
import { useTexts } from "~/i18n/texts-context";
import { useArrivedDrafts } from "./drafts/use-draft";
import { KeysHelp } from "./keys/keys-help";
import { NewsBar } from "./news/news-bar";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { TourOffer } from "./tour/tour-offer";
import type { Viewer } from "./viewer";

/** What surrounds every page: the way past it, head, main landmark, foot. */
export function SiteFrame({ viewer, children }: { readonly viewer: Viewer; readonly children: ReactNode }) {
  const texts = useTexts().common;
  useArrivedDrafts(viewer.member?.id ?? null);
  return (
    <>
      <div>
        <a href="#content" className="skip-link">
          {texts.skipToContent}
        </a>
        <SiteHeader viewer={viewer} />
        <TourOffer viewer={viewer} />
      </div>
      <KeysHelp>
        <main id="content" tabIndex={-1} className="min-w-0">
          {children}
        </main>
      </KeysHelp>
      <NewsBar viewer={viewer} />
      <SiteFooter />
    </>
  );
}
