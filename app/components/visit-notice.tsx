import { useTexts } from "~/i18n/texts-context";
import { Notice } from "./notice";
import { UndoBar } from "./undo-bar";

type VisitNoticeProps = {
  readonly visit: {
    readonly commandId: string;
    readonly saved: string | null;
    readonly undone: boolean;
    readonly done: boolean;
  };
};

/** What has just been done from this page: saved and to be taken back, saved for good, or taken back. */
export function VisitNotice({ visit }: VisitNoticeProps) {
  const texts = useTexts().common;
  if (visit.undone) return <Notice tone="success">{texts.undone}</Notice>;
  if (visit.saved) return <UndoBar undoes={visit.saved} commandId={`${visit.commandId}-undo`} />;
  return visit.done ? <Notice tone="success">{texts.saved}</Notice> : null;
}
