import { createReadStream } from "node:fs";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

// No row is anywhere near as long; a file without line ends must not fill the memory.
const longest = 64 * 1024 * 1024;

/** The lines of a compressed backup. @throws where the file can't be read, unpacked or is no text */
export async function* backupLines(file: string): AsyncGenerator<string> {
  const unpacked = new PassThrough();
  const unpacking = pipeline(createReadStream(file), createGunzip(), unpacked);
  // Reported to the reader below, who may have left by then.
  unpacking.catch((error) => unpacked.destroy(error));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  for await (const chunk of unpacked) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > longest) throw new Error("a line without end");
    yield* lines;
  }
  await unpacking;
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
