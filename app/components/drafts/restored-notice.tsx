import type { RefObject } from "react";
import type { Written } from "~/domain/merge-fields";
import { formatMoment } from "~/i18n/format-moment";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { Button } from "../button";
import { MergedFields } from "../merging/merged-fields";
import { Notice } from "../notice";
import type { Restored } from "./use-draft";

type RestoredNoticeProps = {
  readonly restored: Restored;
  readonly discard: () => void;
  readonly labels: Readonly<Record<string, string>>;
  readonly shown?: ((name: string, value: Written) => string) | undefined;
  readonly form: RefObject<HTMLFormElement>;
};

/** Says that what was typed earlier is back, when it was typed, and what others have saved meanwhile. */
export function RestoredNotice({ restored, discard, ...merging }: RestoredNoticeProps) {
  const [texts, locale] = [useTexts().common.drafts, useLocale()];
  const moved = Object.values(restored.fields).some(({ by }) => by === "them" || by === "both");
  return (
    <Notice>
      <div className="grid gap-2">
        <p>{texts.restored(formatMoment(locale, restored.at))}</p>
        {moved && (
          <MergedFields fields={restored.fields} typed={restored.typed} present={restored.present} {...merging} />
        )}
        <p>
          <Button size="small" variant="quiet" onClick={discard}>
            {texts.discard}
          </Button>
        </p>
      </div>
    </Notice>
  );
}
