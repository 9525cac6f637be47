import "./keys.css";
import { Link } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "~/i18n/texts-context";
import { Button } from "../button";
import { areasOnPage } from "./areas-on-page";
import { KeyTable } from "./key-table";

/** The keys of the page over it; Escape leads back to where one was. The handbook has those of all pages. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [areas] = useState(() => areasOnPage(document));
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="keys-dialog print:hidden" aria-labelledby="keys-title" onClose={close}>
      <div className="mb-4 flex items-center justify-between gap-4">
        <h2 id="keys-title" className="text-lg font-semibold">
          {texts.help.keys.title}
        </h2>
        <Button variant="quiet" size="small" onClick={() => dialog.current?.close()}>
          {texts.common.actions.close}
        </Button>
      </div>
      <KeyTable level={3} areas={areas} />
      <p className="mt-4">
        <Link to="/handbook/keyboard" onClick={() => dialog.current?.close()}>
          {texts.help.keys.all}
        </Link>
      </p>
    </dialog>
  );
}
