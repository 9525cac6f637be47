import { useLocation } from "@remix-run/react";
import { useMemo, useSyncExternalStore } from "react";

const replaced = "chengqi-address-replaced";

export interface PlacePath {
  readonly pathname: string;
  readonly search: string;
}

/** Puts another query into the address of the page that is shown, without asking the server for anything. */
export function replaceSearch(search: string): void {
  const { pathname, hash, search: before } = window.location;
  if (search === before) return;
  try {
    window.history.replaceState(window.history.state, "", `${pathname}${search}${hash}`);
  } catch {
    // A browser that was asked too often in a short time says no; the next change tells this one as well.
    return;
  }
  window.dispatchEvent(new Event(replaced));
}

/** Changes parameters in the address, unless another page than the one at `pathname` is shown by now. */
export function replaceParams(pathname: string, change: (params: URLSearchParams) => void): void {
  if (window.location.pathname !== pathname) return;
  const params = new URLSearchParams(window.location.search);
  change(params);
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%7E", "~");
  replaceSearch(query === "" ? "" : `?${query}`);
}

/** Where one is, as the address says it by now: also what was put there by the functions above, of which the router doesn't know. */
export function usePlace(): PlacePath {
  const { pathname, search } = useLocation();
  const now = useSyncExternalStore(
    subscribe,
    () => (window.location.pathname === pathname ? window.location.search : search),
    () => search,
  );
  return useMemo(() => ({ pathname, search: now }), [pathname, now]);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener(replaced, changed);
  return () => window.removeEventListener(replaced, changed);
}
