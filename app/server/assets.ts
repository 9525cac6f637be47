import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import express, { type RequestHandler, type Response, Router } from "express";

const ENCODINGS = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;

// A fingerprinted file's compressed twin, where one was built and the browser takes it.
function preferCompressed(folder: string): RequestHandler {
  const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
  return (request, response, next) => {
    const name = request.path.slice(1);
    const accepted = request.acceptsEncodings("br", "gzip", "identity");
    const twin = ENCODINGS.find(([encoding, ending]) => encoding === accepted && names.has(name + ending));
    response.vary("Accept-Encoding");
    if (twin) {
      response.type(name.slice(name.lastIndexOf("."))).set("Content-Encoding", twin[0]);
      request.url = `/${name}${twin[1]}`;
    }
    next();
  };
}

function neverSniffed(response: Response): void {
  response.set("X-Content-Type-Options", "nosniff");
}

/** Serves what was built for the browser: fingerprinted assets for ever, the rest for an hour. */
export function builtAssets(client: string): RequestHandler {
  const assets = join(client, "assets");
  const router = Router();
  router.use(
    "/assets",
    preferCompressed(assets),
    express.static(assets, { immutable: true, maxAge: "1y", index: false, setHeaders: neverSniffed }),
  );
  router.use(express.static(client, { maxAge: "1h", index: false, setHeaders: neverSniffed }));
  return router;
}
