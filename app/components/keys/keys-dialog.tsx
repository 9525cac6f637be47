import "./keys.css";
import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTexts } from "~/i18n/texts-context";
import { Button } from "../button";
import { KeyTable } from "./key-table";

/** The keys of the house over the page; Escape leads back to where one was. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-title" onClose={close}>
      <div className="mb-4 flex items-center justify-between gap-4">
        <h2 id="keys-title" className="text-lg font-semibold">
          {texts.help.keys.title}
        </h2>
        <Button variant="quiet" size="small" onClick={() => dialog.current?.close()}>
          {texts.common.actions.close}
        </Button>
      </div>
      <KeyTable level={3} />
      <p className="mt-4">
        <Link to="/handbook" onClick={() => dialog.current?.close()}>
          {texts.help.handbook.title}
        </Link>
      </p>
    </dialog>
  );
}
