import { useEffect, useState } from "react";
import { useTexts } from "~/i18n/texts-context";
import { Button } from "./button";

/** Opens the browser's print dialogue; appears once scripts run, since without them only the browser's own menu can. */
export function PrintButton() {
  const texts = useTexts().common.actions;
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready ? <Button onClick={() => window.print()}>{texts.print}</Button> : null;
}
