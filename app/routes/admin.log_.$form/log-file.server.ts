import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { csvHead, csvLines, jsonLines, type LogLine } from "~/formats/log-lines";

const types = { csv: "text/csv; charset=utf-8", jsonl: "application/x-ndjson; charset=utf-8" } as const;

/** A file of log entries that is written while it is sent. */
export function logFile(form: "csv" | "jsonl", stretches: AsyncIterable<readonly LogLine[]>): Response {
  const headers = {
    "Content-Type": types[form],
    "Content-Disposition": `attachment; filename="chengqi-log.${form}"`,
    "X-Content-Type-Options": "nosniff",
  };
  return new Response(createReadableStreamFromReadable(Readable.from(textOf(form, stretches))), { headers });
}

async function* textOf(form: "csv" | "jsonl", stretches: AsyncIterable<readonly LogLine[]>): AsyncGenerator<string> {
  if (form === "csv") yield csvHead;
  for await (const lines of stretches) yield form === "csv" ? csvLines(lines) : jsonLines(lines);
}
