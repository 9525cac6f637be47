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
  /** Takes in what has changed since, whoever did it. */
  refresh(): Promise<void>;
}

export interface GridQueue {
  readonly sender: GridSender;
  /** Whether the server couldn't be reached: what is typed waits. */
  readonly stuck: boolean;
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
  const [stuck, setStuck] = useState(false);
  const [waiting, setWaiting] = useState(0);

  const load = useCallback(
    async (under: string, after: number, take = stretch) => {
      const branch = await fetchBranch(address, under, after, Math.min(take, mostAtOnce));
      if (branch) dispatch({ do: "branch", branch });
      return branch !== null;
    },
    [address, dispatch],
  );

  const takeIn = useCallback(
    async (changes: GridChanges) => {
      dispatch({ do: "changes", changes });
      if (changes.frame || changes.overflow) frameChanged();
      const { branches } = state.current.tree;
      const named = changes.overflow ? [...branches.keys()] : changes.branches;
      const shown = named.filter((under) => branches.get(under)?.whole);
      await Promise.all(shown.map((under) => load(under, 0, Math.max(stretch, branches.get(under)?.ids.length ?? 0))));
    },
    [dispatch, frameChanged, load, state],
  );

  // Whether the front one has been dealt with; one that wasn't answered has not.
  const deliver = useCallback(
    async (job: Job): Promise<boolean> => {
      const form = job.form();
      const sent = form && (await sendCommand(address, state.current.seq, form));
      if (sent?.kind === "unreachable") return false;
      if (sent?.kind === "refused") job.refused(sent.problem);
      if (sent?.kind !== "saved") return true;
      dispatch({ do: "settled", commandId: job.commandId });
      job.saved?.(sent.answer);
      await takeIn(sent.answer.changes);
      return true;
    },
    [address, dispatch, state, takeIn],
  );

  const run = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    let answered = true;
    for (let job = jobs.current[0]; job && answered; job = jobs.current[0]) {
      answered = await deliver(job);
      if (answered) jobs.current.shift();
      setWaiting(jobs.current.length);
    }
    running.current = false;
    setStuck(!answered);
    if (!answered) dispatch({ do: "failed" });
  }, [deliver, dispatch]);

  const submit = useCallback(
    (job: Job) => {
      jobs.current.push(job);
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
    const changes = await fetchChanges(address, state.current.seq);
    if (changes) await takeIn(changes);
  }, [address, state, takeIn]);
  const sender = useMemo(() => ({ submit, retry, load, refresh }), [submit, retry, load, refresh]);
  return { sender, stuck, waiting };
}
