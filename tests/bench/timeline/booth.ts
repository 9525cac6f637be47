import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Bundle } from "./bundler";

/** A server for the pages that are measured. */
export interface Booth {
  readonly url: (name: string) => string;
  close(): void;
}

const document = (name: string) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>bench</title>
<style>html,body{margin:0;height:100%;font:13px/1.3 sans-serif;background:#fff}#app{width:1280px;height:800px;overflow:hidden;position:relative}</style>
<link rel="stylesheet" href="/${name}.css"><body><div id="app"></div><script src="/${name}.js"></script></body></html>`;

/** Serves every bundle on a page of its own, on the loopback address. */
export async function openBooth(bundles: ReadonlyMap<string, Bundle>): Promise<Booth> {
  const server = createServer((request, response) => {
    const [, name = "", ending] = /^\/([\w-]+)(?:\.(js|css))?$/.exec(request.url ?? "") ?? [];
    const bundle = bundles.get(name);
    if (!bundle) return response.writeHead(404).end();
    if (ending === "js") return response.setHeader("Content-Type", "text/javascript").end(bundle.js);
    if (ending === "css") return response.setHeader("Content-Type", "text/css").end(bundle.css);
    response.setHeader("Content-Type", "text/html").end(document(name));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: (name) => `http://127.0.0.1:${port}/${name}`, close: () => server.close() };
}
