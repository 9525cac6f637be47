import type { BackupRefusal } from "~/services/backup-answer";
import type { Proof } from "~/services/proof";
import type { LogVerdict } from "~/services/verify-log.server";

/** How far a long work has come. */
export interface Standing {
  readonly done: number;
  /** 0 while nobody knows. */
  readonly total: number;
}

/** What a long work tells on its way, and asks: whether it has been called off. */
export interface Progress {
  tell(standing: Standing): void;
  /** @throws {CalledOff} once somebody has called it off */
  goOn(): void;
}

export class CalledOff extends Error {}

type Ending<Outcome> =
  | { readonly kind: "ended"; readonly outcome: Outcome }
  | { readonly kind: "called-off" }
  /** It broke where nothing was expected to; the log knows more. */
  | { readonly kind: "broken" };

export interface UndertakingState<Outcome> {
  /** Milliseconds; null before it was ever begun. */
  readonly begunAt: number | null;
  readonly endedAt: number | null;
  readonly standing: Standing;
  readonly ending: Ending<Outcome> | null;
}

const never: UndertakingState<never> = { begunAt: null, endedAt: null, standing: { done: 0, total: 0 }, ending: null };

/** One long work of this process, one at a time: begun by a request that doesn't wait for it, watched by others. */
export class Undertaking<Outcome> {
  #state: UndertakingState<Outcome> = never;
  #calledOff = false;

  get state(): UndertakingState<Outcome> {
    return this.#state;
  }

  get isUnderWay(): boolean {
    return this.#state.begunAt !== null && this.#state.endedAt === null;
  }

  callOff(): void {
    this.#calledOff = this.isUnderWay;
  }

  /** Begins the work unless it is under way already; answers when it has ended, or null where it wasn't begun. */
  begin(work: (progress: Progress) => Promise<Outcome>, report?: (error: unknown) => void): Promise<void> | null {
    if (this.isUnderWay) return null;
    this.#calledOff = false;
    this.#state = { ...never, begunAt: Date.now() };
    const progress: Progress = {
      tell: (standing) => {
        this.#state = { ...this.#state, standing };
      },
      goOn: () => {
        if (this.#calledOff) throw new CalledOff();
      },
    };
    return work(progress).then(
      (outcome) => this.#end({ kind: "ended", outcome }),
      (error) => {
        if (!(error instanceof CalledOff)) report?.(error);
        this.#end({ kind: error instanceof CalledOff ? "called-off" : "broken" });
      },
    );
  }

  #end(ending: Ending<Outcome>): void {
    this.#state = { ...this.#state, endedAt: Date.now(), ending };
  }
}

export type BackupOutcome =
  | { readonly ok: true; readonly name: string; readonly rows: number }
  | { readonly ok: false; readonly refusal: BackupRefusal };

interface Undertakings {
  readonly verifying: Undertaking<LogVerdict>;
  readonly backingUp: Undertaking<BackupOutcome>;
  readonly proving: Undertaking<Proof>;
}

declare global {
  // Process-wide rather than module-wide: pages and scheduled jobs are built apart and watch the same works.
  var chengqiUndertakings: Undertakings | undefined;
}

export function undertakings(): Undertakings {
  globalThis.chengqiUndertakings ??= {
    verifying: new Undertaking(),
    backingUp: new Undertaking(),
    proving: new Undertaking(),
  };
  return globalThis.chengqiUndertakings;
}
