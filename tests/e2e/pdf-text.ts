import { inflateSync } from "node:zlib";

/** The pages of a PDF as Chromium writes it: their sizes in points. */
export function pageSizes(pdf: Buffer): [width: number, height: number][] {
  const pages = pdf.toString("latin1").match(/\/Type \/Page\b[\s\S]*?\/MediaBox \[[^\]]*\]/g) ?? [];
  return pages.map((page) => {
    const [, , width = 0, height = 0] = (/MediaBox \[([^\]]*)\]/.exec(page)?.[1] ?? "").trim().split(/\s+/).map(Number);
    return [width, height];
  });
}

/**
 * Every character that a PDF holds as text: those its fonts map to Unicode. Fonts draw some characters and their Kangxi
 * radicals alike and then name the radical: both count as the character.
 */
export function charactersIn(pdf: Buffer): ReadonlySet<string> {
  const characters = new Set<string>();
  for (const map of streamsOf(pdf).filter((stream) => stream.includes("begincmap"))) {
    for (const [, pairs = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
      for (const [, code = ""] of pairs.matchAll(/<[0-9A-F]+>\s*<([0-9A-F]{4})>/gi))
        characters.add(characterOf(Number.parseInt(code, 16)));
    }
    for (const [, ranges = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
      for (const [, from = "", to = "", code = ""] of ranges.matchAll(
        /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]{4})>/gi,
      )) {
        const length = Number.parseInt(to, 16) - Number.parseInt(from, 16);
        const first = Number.parseInt(code, 16);
        for (let n = 0; n <= length; n += 1) characters.add(characterOf(first + n));
      }
    }
  }
  return characters;
}

// Radicals that Unicode doesn't call compatible with the character they are drawn like.
const drawnAlike = new Map(
  Array.from(
    "⺠民⻅见⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻩黄⻬齐⻰龙".matchAll(/(.)(.)/gu),
    ([, radical, own]) => [radical ?? "", own ?? ""],
  ),
);

function characterOf(code: number): string {
  const character = String.fromCharCode(code).normalize("NFKC");
  return drawnAlike.get(character) ?? character;
}

function streamsOf(pdf: Buffer): string[] {
  const streams: string[] = [];
  for (let at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
    const end = pdf.indexOf("endstream", at);
    try {
      streams.push(inflateSync(pdf.subarray(at + 7, end)).toString("latin1"));
    } catch {
      // Fonts and pictures are packed otherwise, and no text of ours.
    }
  }
  return streams;
}
