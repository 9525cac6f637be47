import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/i18n/texts-context";
import { SubmitButton } from "./submit-button";
import { usePlace } from "./use-place";

export type UndoBarProps = {
  /** The command that was just carried out and may be taken back. */
  readonly undoes: string;
  /** A fresh id for the command that takes it back. */
  readonly commandId: string;
  /** What was saved, in place of 已保存. */
  readonly children?: ReactNode | undefined;
};

/** After an edit: 已保存 · 撤销. Posts `undoes`, `commandId` and `backTo` to `/undo`. */
export function UndoBar({ undoes, commandId, children }: UndoBarProps) {
  const texts = useTexts().common;
  const { pathname, search } = usePlace();
  return (
    <div role="status" className="undo-bar print:hidden">
      <span>{children ?? texts.saved}</span>
      <Form method="post" action="/undo" preventScrollReset>
        <input type="hidden" name="undoes" value={undoes} />
        <input type="hidden" name="commandId" value={commandId} />
        <input type="hidden" name="backTo" value={`${pathname}${search}`} />
        <SubmitButton variant="quiet" size="small">
          {texts.actions.undo}
        </SubmitButton>
      </Form>
    </div>
  );
}
