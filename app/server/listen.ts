import { createServer, type RequestListener, type Server } from "node:http";

/** Listens, or fails with the system's error where the port is taken. */
export function listen(answer: RequestListener, port: number, host: string | undefined): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once("error", reject);
    server.listen({ port, ...(host ? { host } : {}) }, () => resolve(server));
  });
}

// What is still being answered when a stop is asked for gets this long, in milliseconds.
const PATIENCE = 8_000;

/** Stops at SIGTERM or SIGINT: takes no new connections, ends streams, answers what is under way, then lets go of the database. */
export function stopGracefully(server: Server, endStreams: () => void, release: () => Promise<void>): void {
  const stop = () => {
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
    server.close(() => {
      release().finally(() => process.exit(0));
    });
    server.closeIdleConnections();
    endStreams();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}
