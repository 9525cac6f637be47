import { type FormEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "~/components/button";
import { useTexts } from "~/i18n/texts-context";

export type GridDialogProps = {
  readonly title: string;
  readonly close: () => void;
  /** What the form's own button says; without it there is only something to read. */
  readonly submit?: string;
  /** Takes the form; `false` leaves it open. */
  readonly send?: (form: FormData) => boolean;
  /** Comes up from below, as a sheet on a phone. */
  readonly sheet?: boolean;
  readonly children: ReactNode;
};

/** A dialog over the outline; Escape and its button close it, and the focus goes back to where it was. */
export function GridDialog({ title, close, submit, send, sheet = false, children }: GridDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const texts = useTexts().common.actions;
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // A field that has the focus calls up a keyboard over half of a phone's sheet.
    if (sheet) dialog.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [sheet]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!send || send(new FormData(event.currentTarget))) close();
  };
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      aria-labelledby={headingId}
      className={sheet ? "grid-dialog grid-sheet" : "grid-dialog"}
      onClose={close}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form method="dialog" className="grid gap-4" onSubmit={onSubmit}>
        <h2 id={headingId} className="text-md font-semibold">
          {title}
        </h2>
        {children}
        <p className="grid-dialog-deeds">
          {submit && (
            <Button type="submit" variant="primary">
              {submit}
            </Button>
          )}
          <Button onClick={close}>{submit ? texts.cancel : texts.close}</Button>
        </p>
      </form>
    </dialog>
  );
}
