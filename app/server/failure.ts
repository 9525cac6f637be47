/** A failure as the log keeps it: its kind and where it passed, without its message, which may quote what people wrote. */
export interface Failure {
  readonly type: string;
  /** What the database or the system calls it, such as `P2002` or `ECONNRESET`. */
  readonly code?: string;
  readonly trace: readonly string[];
  readonly cause?: Failure;
}

const mostFrames = 30;
const deepest = 4;

export function failureOf(error: unknown, depth = 1): Failure {
  if (!(error instanceof Error)) return { type: kindOf(error), trace: [] };
  const code = "code" in error && typeof error.code === "string" && /^\w{1,40}$/.test(error.code) ? error.code : null;
  return {
    type: error.constructor.name,
    ...(code === null ? {} : { code }),
    trace: traceOf(error),
    ...(error.cause === undefined || depth === deepest ? {} : { cause: failureOf(error.cause, depth + 1) }),
  };
}

function kindOf(thrown: unknown): string {
  return typeof thrown === "object" && thrown !== null ? (thrown.constructor?.name ?? "Object") : typeof thrown;
}

// A stack begins with the message, whose lines may look like places too.
function traceOf({ message, stack = "" }: Error): string[] {
  const told = stack.indexOf(message);
  const places = told < 0 ? "" : stack.slice(told + message.length);
  const lines = places.split("\n").filter((line) => /^ {4}at /.test(line));
  return lines.slice(0, mostFrames).map((line) => line.trim());
}
