import { type Dispatch, type MutableRefObject, useCallback, useMemo, useRef, useState } from "react";
import type { Problem } from "~/domain/problem";
import { fetchBranch, fetchChanges, sendCommand } from "./grid-client";
import type { GridForm } from "./grid-forms";
import type { GridAnswer, GridChanges } from "./grid-row";
import type { GridAction, GridState } from "./grid-state";

/** A command that waits its turn. */
export interface Job {
  readonly commandId: string;
  /** Made when its turn comes; null where there is nothing to send any more. */
  form(): GridForm | null;
  saved?(answer: GridAnswer): void;
  refused(problem: Problem): void;
}

export interface GridSender {
  submit(job: Job): void;
  /** Sends again what wasn't answered. */
  retry(): void;
  /** Takes in rows of a branch; `false` where they didn't come. */
  load(under: string, after: number, take?: number): Promise<boolean>;
  /** Lets branches be read again, once nothing waits any more. */
  outdate(unders: Iterable<string>): void;
  /** Takes in what has changed since, whoever did it. */
  refresh(): Promise<void>;
}

export type Stuck = "unreachable" | "signed-out";

export interface GridQueue {
  readonly sender: GridSender;
  /** Why what is typed waits: the server couldn't be reached, or the session has ended. */
  readonly stuck: Stuck | null;
  /** How many commands wait for an answer. */
  readonly waiting: number;
}

const stretch = 200;
const mostAtOnce = 1000;

/**
 * Sends commands one after the other, so that what follows finds what came before. One that isn't answered stays in front and is sent again
 * with the same id on demand; after each answer the branches whose order has changed are read anew.
 */
export function useGridQueue(
  address: string,
  state: MutableRefObject<GridState>,
  dispatch: Dispatch<GridAction>,
  frameChanged: () => void,
): GridQueue {
  const jobs = useRef<Job[]>([]);
  const running = useRef(false);
  /** How many commands there have been. */
  const submitted = useRef(0);
  /** Carried out, and not yet read as they are now. */
  const answered = useRef<string[]>([]);
  const latest = useRef<GridChanges | null>(null);
  /** Branches whose order has changed since they were read. */
  const stale = useRef(new Set<string>());
  const [stuck, setStuck] = useState<Stuck | null>(null);
  const [waiting, setWaiting] = useState(0);

  const load = useCallback(
    async (under: string, after: number, take = stretch) => {
      const branch = await fetchBranch(address, under, after, Math.min(take, mostAtOnce));
      if (branch) dispatch({ do: "branch", branch });
      return branch !== null;
    },
    [address, dispatch],
  );

  // What came meanwhile is shown as it is wanted: an answer from before it would take that away again.
  const readStale = useCallback(async () => {
    const mark = submitted.current;
    const { branches } = state.current.tree;
    await Promise.all(
      [...stale.current].map(async (under) => {
        const take = Math.max(stretch, branches.get(under)?.ids.length ?? 0);
        const branch = await fetchBranch(address, under, 0, Math.min(take, mostAtOnce));
        if (!branch || submitted.current !== mark) return;
        stale.current.delete(under);
        dispatch({ do: "branch", branch });
      }),
    );
  }, [address, dispatch, state]);

  const outdate = useCallback(
    (unders: Iterable<string>) => {
      const { branches } = state.current.tree;
      for (const under of unders) if (branches.get(under)?.whole) stale.current.add(under);
    },
    [state],
  );

  const takeIn = useCallback(
    (changes: GridChanges) => {
      dispatch({ do: "changes", changes });
      outdate(changes.overflow ? state.current.tree.branches.keys() : changes.branches);
      if (changes.frame || changes.overflow) frameChanged();
    },
    [dispatch, frameChanged, outdate, state],
  );

  // Null once the front one has been dealt with; one that wasn't answered has not.
  const deliver = useCallback(
    async (job: Job): Promise<Stuck | null> => {
      const form = job.form();
      const sent = form && (await sendCommand(address, state.current.seq, form));
      if (sent?.kind === "unreachable" || sent?.kind === "signed-out") return sent.kind;
      if (sent?.kind === "refused") job.refused(sent.problem);
      if (sent?.kind !== "saved") return null;
      answered.current.push(job.commandId);
      latest.current = sent.answer.changes;
      job.saved?.(sent.answer);
      return null;
    },
    [address, state],
  );

  // Once nothing waits any more: the last answer tells of all that came before it.
  const settle = useCallback(() => {
    dispatch({ do: "settled", commandIds: answered.current });
    answered.current = [];
    if (latest.current) takeIn(latest.current);
    latest.current = null;
  }, [dispatch, takeIn]);

  const run = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    let held: Stuck | null = null;
    for (let job = jobs.current[0]; job && !held; job = jobs.current[0]) {
      held = await deliver(job);
      if (!held) jobs.current.shift();
      setWaiting(jobs.current.length);
    }
    running.current = false;
    setStuck(held);
    settle();
    if (!held) void readStale();
    else dispatch({ do: "failed" });
  }, [deliver, dispatch, readStale, settle]);

  const submit = useCallback(
    (job: Job) => {
      jobs.current.push(job);
      submitted.current += 1;
      setWaiting(jobs.current.length);
      void run();
    },
    [run],
  );
  const retry = useCallback(() => {
    dispatch({ do: "sending" });
    void run();
  }, [dispatch, run]);
  const refresh = useCallback(async () => {
    // What is on its way is answered with it anyway.
    if (running.current || jobs.current.length > 0) return;
    const mark = submitted.current;
    const changes = await fetchChanges(address, state.current.seq);
    if (!changes || submitted.current !== mark) return;
    takeIn(changes);
    await readStale();
  }, [address, readStale, state, takeIn]);
  const sender = useMemo(() => ({ submit, retry, load, refresh, outdate }), [submit, retry, load, refresh, outdate]);
  return { sender, stuck, waiting };
}
