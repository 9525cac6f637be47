import { useSearchParams } from "@remix-run/react";

/** Addresses of this page: what stands in the query stays, but for what is given; null takes it out. */
export function useAddresses(): (changed: Readonly<Record<string, string | null>>) => string {
  const [params] = useSearchParams();
  return (changed) => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(changed)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    const query = next.toString();
    return query === "" ? "/work" : `/work?${query}`;
  };
}
