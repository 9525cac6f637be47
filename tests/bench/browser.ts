import { Agent, type IncomingMessage, request } from "node:http";

interface Answer {
  readonly status: number;
  /** Milliseconds from sending until the last byte. */
  readonly took: number;
}

/** One person's browser: one connection that stays open, the cookies it was given, compressed answers. */
export class Browser {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #cookies = "";

  constructor(readonly url: string) {}

  /** What it was given, for a browser of another kind. */
  get cookies(): readonly { readonly name: string; readonly value: string }[] {
    return this.#cookies.split("; ").flatMap((cookie) => {
      const [, name, value] = /^([^=]+)=(.*)$/.exec(cookie) ?? [];
      return name && value !== undefined ? [{ name, value }] : [];
    });
  }

  get(path: string): Promise<Answer> {
    return this.#ask(path, null);
  }

  /** Sends a form, and doesn't follow where it leads. */
  send(path: string, form: Readonly<Record<string, string>>): Promise<Answer> {
    return this.#ask(path, new URLSearchParams(form).toString());
  }

  close(): void {
    this.#agent.destroy();
  }

  #ask(path: string, form: string | null): Promise<Answer> {
    const headers = {
      Accept: "text/html",
      "Accept-Encoding": "gzip",
      "Accept-Language": "zh-CN",
      "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36",
      Origin: this.url,
      ...(this.#cookies ? { Cookie: this.#cookies } : {}),
      ...(form === null
        ? {}
        : { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": Buffer.byteLength(form) }),
    };
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const asked = request(
        new URL(path, this.url),
        { agent: this.#agent, method: form === null ? "GET" : "POST", headers },
        (response) => {
          this.#keepCookies(response);
          response.once("end", () => resolve({ status: response.statusCode ?? 0, took: performance.now() - began }));
          response.once("error", reject);
          response.resume();
        },
      );
      asked.once("error", reject);
      asked.end(form ?? undefined);
    });
  }

  #keepCookies(response: IncomingMessage): void {
    const given = response.headers["set-cookie"] ?? [];
    if (given.length > 0) this.#cookies = given.map((cookie) => cookie.split(";")[0]).join("; ");
  }
}
