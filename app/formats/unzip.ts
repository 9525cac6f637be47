import { Buffer } from "node:buffer";
import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { ReadingFailure } from "~/formats/reading-failure";

// An honest office document of 5 MB stays far below each of these.
const mostEntries = 2000;
const largestEntry = 24 * 1024 * 1024;
const largestTotal = 48 * 1024 * 1024;
const highestRatio = 200;
const ratioMatters = 1024 * 1024;

/**
 * The wanted entries of a zip file, by name. Everything the file says of itself is checked before a byte is unpacked, and no entry
 * may turn out larger than it says. Names are looked up and never used as paths. Throws `ReadingFailure`.
 */
export async function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), {
    lazyEntries: true,
    autoClose: false,
    strictFileNames: true,
  });
  const entries = await checkedEntries(zip);
  const contents = new Map<string, Buffer>();
  for (const entry of entries) {
    if (wanted(entry.fileName)) contents.set(entry.fileName, await contentOf(zip, entry));
  }
  zip.close();
  return contents;
}

async function checkedEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > mostEntries) throw new ReadingFailure("unsafe");
  const entries: Entry[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new ReadingFailure("protected");
    total += entry.uncompressedSize;
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
    const bomb = entry.uncompressedSize > ratioMatters && ratio > highestRatio;
    if (bomb || entry.uncompressedSize > largestEntry || total > largestTotal) throw new ReadingFailure("unsafe");
    entries.push(entry);
    if (entries.length > mostEntries) throw new ReadingFailure("unsafe");
  }
  return entries;
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream: Readable = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > entry.uncompressedSize) throw new ReadingFailure("unsafe");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
