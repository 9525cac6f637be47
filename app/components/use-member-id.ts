import { useRouteLoaderData } from "@remix-run/react";
import type { Viewer } from "./viewer";

/** The pseudonym of whoever is signed in, or null. */
export function useMemberId(): string | null {
  return useRouteLoaderData<Viewer>("root")?.member?.id ?? null;
}
