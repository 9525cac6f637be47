/** Listens for the log's head while the page is in sight: a tab in the background holds no connection. Answers how to stop. */
export function toldHeads(told: (head: bigint) => void): () => void {
  let source: EventSource | null = null;
  const listen = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source || source.readyState === EventSource.CLOSED) {
      source = new EventSource("/news");
      source.onmessage = ({ data }: MessageEvent<string>) => /^\d+$/.test(data) && told(BigInt(data));
    }
  };
  listen();
  document.addEventListener("visibilitychange", listen);
  addEventListener("online", listen);
  return () => {
    document.removeEventListener("visibilitychange", listen);
    removeEventListener("online", listen);
    source?.close();
  };
}
