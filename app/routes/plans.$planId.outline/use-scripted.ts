import { useEffect, useState } from "react";

/** Whether scripts run: not yet on the server and in the first drawing, which has to be the same. */
export function useScripted(): boolean {
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return scripted;
}
