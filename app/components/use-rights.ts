import { useRouteLoaderData } from "@remix-run/react";
import type { Action } from "~/domain/permissions";
import type { Viewer } from "./viewer";

/** What whoever is signed in may do throughout the organisation. */
export function useRights(): readonly Action[] {
  return useRouteLoaderData<Viewer>("root")?.member?.rights ?? [];
}
