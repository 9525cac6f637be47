import { useLocation } from "@remix-run/react";
import { useSyncExternalStore } from "react";

const kept = "address-kept";

/** Puts parameters into the address without asking the server for anything; the router goes on knowing the older one. */
export function keepAddress(change: (params: URLSearchParams) => void): void {
  const url = new URL(window.location.href);
  change(url.searchParams);
  const search = url.search.replaceAll("%2C", ",").replaceAll("%7E", "~");
  if (search === window.location.search) return;
  window.history.replaceState(window.history.state, "", `${url.pathname}${search}${url.hash}`);
  window.dispatchEvent(new Event(kept));
}

/** The query of the address as it stands, with what was kept in it since the router put it there. */
export function useKeptSearch(): string {
  const known = useLocation().search;
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener(kept, changed);
      return () => window.removeEventListener(kept, changed);
    },
    () => window.location.search,
    () => known,
  );
}
