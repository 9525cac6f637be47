type Listener = (seconds: number) => void;

declare global {
  // Process-wide rather than module-wide: pages and the server that measures them are built apart.
  var chengqiWaitListener: Listener | undefined;
}

/** Tells this listener how long each command waited for the log's head before it could be decided, in seconds. */
export function onDatabaseWait(listener: Listener): void {
  globalThis.chengqiWaitListener = listener;
}

/** Notes how long a command has waited. */
export function noteWait(seconds: number): void {
  globalThis.chengqiWaitListener?.(seconds);
}
