import { useLocation } from "@remix-run/react";

/** Links within an alignment's page: each keeps what else was chosen, and the day. */
export function useAlignmentAddress(): (changes: Readonly<Record<string, string | null>>, anchor?: string) => string {
  const { pathname, search } = useLocation();
  return (changes, anchor) => {
    const params = new URLSearchParams(search);
    params.delete("page");
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) params.delete(name);
      else params.set(name, value);
    }
    const query = params.toString();
    return `${pathname}${query === "" ? "" : `?${query}`}${anchor ? `#${anchor}` : ""}`;
  };
}
