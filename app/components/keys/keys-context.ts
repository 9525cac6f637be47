import { createContext, useContext } from "react";

export const KeysContext = createContext<() => void>(() => undefined);

/** Opens the keys of the page over it, as `?` does. */
export function useKeysHelp(): () => void {
  return useContext(KeysContext);
}
