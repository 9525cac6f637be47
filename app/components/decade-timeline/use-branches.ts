import { useEffect, useMemo, useRef, useState } from "react";
import type { DecadeInput, TimelineBranch, TimelineRow } from "~/charts/timeline-input";

/** Rows with the branches that were asked for since; `load` fetches what a row names, once; null where it didn't come. */
export function useBranches(input: DecadeInput): {
  readonly input: DecadeInput;
  load(row: TimelineRow): Promise<TimelineBranch | null>;
} {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, TimelineBranch>>(new Map());
  const shown = useRef(input);
  useEffect(() => {
    if (shown.current === input) return;
    shown.current = input;
    // The page was read again, so what was asked for since may have changed as well.
    void Promise.all([...loaded.keys()].map(async (address) => [address, await fetchBranch(address)] as const)).then(
      (branches) => {
        setLoaded(new Map(branches.flatMap(([address, branch]) => (branch ? [[address, branch] as const] : []))));
      },
    );
  }, [input, loaded]);
  const grown = useMemo(() => (loaded.size === 0 ? input : withBranches(input, loaded)), [input, loaded]);
  return {
    input: grown,
    async load(row) {
      const address = row.loads ?? "";
      const known = loaded.get(address);
      if (known) return known;
      const branch = await fetchBranch(address);
      if (branch) setLoaded((before) => new Map(before).set(address, branch));
      return branch;
    },
  };
}

/** Puts each branch below its row, or in the place of a "more" row; what came comes only once. */
export function withBranches(input: DecadeInput, loaded: ReadonlyMap<string, TimelineBranch>): DecadeInput {
  const known = new Set(input.rows.map(({ id }) => id));
  const used: TimelineBranch[] = [];
  const grow = (rows: readonly TimelineRow[]): TimelineRow[] =>
    rows.flatMap((row) => {
      const branch = row.loads === undefined ? undefined : loaded.get(row.loads);
      if (!branch) return [row];
      used.push(branch);
      const { loads: _done, ...rest } = row;
      const below = branch.rows.filter(({ id }) => !known.has(id));
      for (const { id } of below) known.add(id);
      return row.kind === "more" ? grow(below) : [rest, ...grow(below)];
    });
  const rows = grow(input.rows);
  return {
    ...input,
    rows,
    successions: once([input.successions, ...used.map(({ successions }) => successions)]),
    dependencies: once([input.dependencies, ...used.map(({ dependencies }) => dependencies)]),
  };
}

function once<T extends { readonly fromId: string; readonly toId: string | null }>(
  lists: readonly (readonly T[])[],
): T[] {
  const links = new Map(lists.flat().map((link) => [`${link.fromId} ${link.toId}`, link]));
  return [...links.values()];
}

async function fetchBranch(address: string): Promise<TimelineBranch | null> {
  const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
  const branch: unknown = answer?.ok ? await answer.json().catch(() => null) : null;
  return isBranch(branch) ? branch : null;
}

function isBranch(answer: unknown): answer is TimelineBranch {
  if (typeof answer !== "object" || answer === null) return false;
  return ["rows", "successions", "dependencies"].every(
    (part) => part in answer && Array.isArray(answer[part as never]),
  );
}
