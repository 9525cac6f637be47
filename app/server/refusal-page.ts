import type { Response } from "express";

type RefusalCode = "foreign-origin" | "too-large" | "length-missing" | "starting" | "broken";

const REFUSALS: Record<RefusalCode, readonly [status: number, zh: string, en: string]> = {
  "foreign-origin": [
    403,
    "此操作不是从本系统的页面发出，已拒绝。请从本系统的正式网址打开页面后重试。",
    "This didn't come from one of our own pages and was refused. Open the page at the system's own address and try again.",
  ],
  "too-large": [
    413,
    "提交的内容过大，未保存任何内容。请缩短后重试。",
    "What was sent is too large; nothing was stored. Shorten it and try again.",
  ],
  "length-missing": [
    411,
    "提交的内容未注明长度，已拒绝。",
    "What was sent doesn't say how long it is and was refused.",
  ],
  starting: [503, "系统正在启动，请稍候片刻。", "The system is starting; try again in a moment."],
  broken: [500, "系统出现错误，请稍后重试。", "Something went wrong here; try again in a moment."],
};

/** Answers without any of the app's pages, in both languages. */
export function refusalPage(response: Response, code: RefusalCode): void {
  const [status, zh, en] = REFUSALS[code];
  response
    .status(status)
    .set("Cache-Control", "no-store")
    .type("html")
    .send(
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">` +
        `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">` +
        `<title>${status} · 承启</title></head><body><main><h1>${status}</h1><p>${zh}</p><p lang="en">${en}</p>` +
        `<p><a href="/">返回首页 · Home</a></p></main></body></html>`,
    );
}
