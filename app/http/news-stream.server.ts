import { spreadOf } from "~/http/spread";
import type { FollowedLog } from "~/services/follow-log.server";

/** Milliseconds after which a stream ends by itself: the page asks again, and is judged anew. */
const longest = 10 * 60_000;
const heartbeat = 25_000;
const encoder = new TextEncoder();

let listening = 0;

/** The log's head and every later one, as server-sent events, until the page leaves. */
export function newsStream(signal: AbortSignal, log: FollowedLog): Response {
  let leave = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      const stop = tellHeads(log, (head) => say(`data: ${head}\n\n`));
      const beat = setInterval(() => say(":\n\n"), heartbeat);
      leave = once(() => {
        stop();
        clearInterval(beat);
        clearTimeout(end);
        signal.removeEventListener("abort", finish);
      });
      const finish = () => {
        leave();
        controller.close();
      };
      const end = setTimeout(finish, longest);
      signal.addEventListener("abort", finish);
      say("retry: 2000\n");
    },
    cancel: () => leave(),
  });
  // Compressed or kept by a proxy, an event would wait for those after it.
  const headers = {
    "Content-Type": "text/event-stream",
    "Cache-Control": "no-store, no-transform",
    "X-Accel-Buffering": "no",
  };
  return new Response(body, { headers });
}

/** Tells the head now, and each later one once its turn has come; of heads that come meanwhile only the last. */
function tellHeads(log: FollowedLog, tell: (head: bigint) => void): () => void {
  let latest = log.head;
  let waiting: NodeJS.Timeout | undefined;
  const speak = () => {
    waiting = undefined;
    tell(latest);
  };
  listening += 1;
  const stop = log.listen((head) => {
    if (head <= latest) return;
    latest = head;
    waiting ??= setTimeout(speak, spreadOf(listening, Math.random()));
  });
  // Whoever only asks once it stands there hears of what came before.
  queueMicrotask(speak);
  return () => {
    listening -= 1;
    stop();
    clearTimeout(waiting);
  };
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
