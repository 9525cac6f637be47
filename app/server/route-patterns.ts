import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import type { PatternOf } from "~/server/metrics";

interface Route {
  readonly id: string;
  readonly path?: string;
  readonly index?: boolean;
  readonly children?: Route[];
}

/** Finds the pattern of the route that answers at a path; `other` where none of ours does. */
export function patternsOf(routes: ServerBuild["routes"]): PatternOf {
  const tree = childrenOf(routes, undefined);
  return (path) => {
    const matches = matchRoutes(tree as Parameters<typeof matchRoutes>[0], path) ?? [];
    const parts = matches.flatMap(({ route }) => (route.path ? [route.path] : []));
    if (parts.includes("*")) return "other";
    return matches.length === 0 ? "other" : `/${parts.join("/")}`;
  };
}

function childrenOf(routes: ServerBuild["routes"], parentId: string | undefined): Route[] {
  return Object.values(routes).flatMap((route): Route[] => {
    if (route === undefined || route.parentId !== parentId) return [];
    const { id, path, index } = route;
    const own = { id, ...(path === undefined ? {} : { path }) };
    return index ? [{ ...own, index: true }] : [{ ...own, children: childrenOf(routes, id) }];
  });
}
