import { ReadingFailure } from "~/formats/reading-failure";

/**
 * Bytes of a text file as text: UTF-8 or UTF-16 by their mark, UTF-8 where they are that without one, else GB18030, which holds
 * GBK and GB2312. Throws `ReadingFailure` where they are no text.
 */
export function decodedText(bytes: Uint8Array): string {
  const text = decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text holds tells that this is none
  if (/\u0000/.test(text)) throw new ReadingFailure("mismatch");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the same
  const odd = text.slice(0, 20_000).match(/[\u0001-\u0008\u000e-\u001a\ufffd]/g)?.length ?? 0;
  if (odd * 50 > Math.min(text.length, 20_000)) throw new ReadingFailure("mismatch");
  return text.replace(/^\ufeff/, "");
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
