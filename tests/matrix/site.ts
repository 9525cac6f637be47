import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { members, type Person, signIn } from "#tests/matrix/people";
import { startServer } from "#tests/setup/program";
import { currentStore } from "~/db/open-store.server";

/** A page, or only the data of one of its routes, as the browser's router asks for it. */
export const modes = ["document", "data"] as const;
export type Mode = (typeof modes)[number];

/** One request to the site. */
export interface Asked {
  readonly route: string;
  readonly at: string;
  readonly mode: Mode;
  readonly by: Person;
  readonly method?: string;
  readonly form?: Readonly<Record<string, string | readonly string[]>>;
  /** The Origin header of what isn't reading: the site's own unless given; null for none. */
  readonly origin?: string | null;
  /** Another session than the one everybody has. */
  readonly cookie?: string;
}

export interface Answered {
  /** The status, or `in`, `home`, `done` where it leads to the sign-in page, to the cockpit, anywhere else. */
  readonly outcome: string;
  readonly text: string;
}

/** The built server on this test file's database, with a session of every member. */
export interface Site {
  readonly url: string;
  ask(asked: Asked): Promise<Answered>;
  stop(): Promise<void>;
}

/** Starts the site on the database in `DATABASE_URL`, which must hold a world already. */
export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "chengqi-matrix-"));
  const server = await startServer({ DATA_DIR: folder, DATABASE_URL: process.env.DATABASE_URL ?? "" });
  const { url } = server;
  const cookies = new Map<Person, string>();
  for (const member of members) cookies.set(member, await signIn(url, member));
  return {
    url,
    async ask(asked) {
      const response = await fetch(addressOf(url, asked), {
        ...sent(asked),
        headers: headersOf(url, asked, cookies),
        redirect: "manual",
      });
      return { outcome: outcomeOf(response), text: await textOf(response) };
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** How far the log has come: it doesn't move unless something was stored. */
export async function logHead(): Promise<bigint> {
  const store = await currentStore();
  const head = await store.reader.logHead.findUnique({ where: { id: "head" } });
  return head?.seq ?? 0n;
}

function addressOf(url: string, { at, route, mode }: Asked): string {
  const address = new URL(at, url);
  if (mode === "data") address.searchParams.set("_data", route);
  // Remix looks for a bare `index`.
  return address.href.replace("index=", "index");
}

function headersOf(
  url: string,
  { by, cookie, method = "GET", origin = url }: Asked,
  cookies: ReadonlyMap<Person, string>,
) {
  const headers = new Headers({
    Cookie: cookie ?? cookies.get(by) ?? "",
    Accept: "text/html",
    "Accept-Language": "zh-CN",
  });
  if (method !== "GET" && origin !== null) headers.set("Origin", origin);
  return headers;
}

function sent({ method = "GET", form }: Asked): RequestInit {
  if (method === "GET") return { method };
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form ?? {})) {
    for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
  }
  return { method, body };
}

// What is packed is unpacked: nothing may hide in it either.
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get("Content-Type")?.includes("officedocument")) return response.text();
  const { files } = await JSZip.loadAsync(await response.arrayBuffer());
  const parts = Object.values(files).map(async (file) => `${file.name}\n${await file.async("text")}`);
  return (await Promise.all(parts)).join("\n");
}

function outcomeOf(response: Response): string {
  const { status, headers } = response;
  const to = headers.get("Location") ?? headers.get("X-Remix-Redirect");
  if (to === null) return String(status);
  if (/^\/sign-in($|\?next=)/.test(to)) return "in";
  return to === "/" ? "home" : "done";
}
