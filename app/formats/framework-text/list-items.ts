const closing: Readonly<Record<string, string>> = {
  "（": "）",
  "(": ")",
  "“": "”",
  "「": "」",
  "《": "》",
  "【": "】",
};

/** A text parted where `separator` (one character at a time) stands outside of brackets and quotation marks. */
export function partedAt(text: string, separator: RegExp): string[] {
  const parts = [""];
  const open: string[] = [];
  for (const character of text) {
    const close = closing[character];
    if (close) open.push(close);
    else if (open.at(-1) === character) open.pop();
    if (open.length === 0 && separator.test(character)) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

export interface Item {
  readonly text: string;
  /** Whether it was parted from the next where a list isn't always parted. */
  readonly guessed: boolean;
}

/** The items of a list written in one line; `wanted` of them are expected, null where nobody knows. */
export function itemsOf(text: string, wanted: number | null): Item[] {
  const bare = text.replace(/[。；;，,、\s]+$/, "");
  const quoted = bare.match(/[“「][^”」]+[”」]/g) ?? [];
  if (quoted.length > 1 && quoted.join("") === bare.replace(/\s/g, "")) return items(quoted, false);
  for (const separator of [/[；;]/, /、/]) {
    const parts = partedAt(bare, separator);
    if (parts.length > 1) return wanted === parts.length + 1 ? lastParted(parts) : items(parts, false);
  }
  for (const separator of [/[，,]/, /[/|]/, /\s/, /[和与及]/]) {
    const parts = partedAt(bare, separator);
    if (parts.length > 1 && parts.length === wanted) return items(parts, true);
  }
  return items([bare], false);
}

function items(parts: readonly string[], guessed: boolean): Item[] {
  return parts.map((part) => ({ text: unquoted(part), guessed })).filter(({ text }) => text !== "");
}

// The last two of a list may be tied by 和 where the others are parted by 、.
function lastParted(parts: readonly string[]): Item[] {
  const [, before, after] = /^(.+?)(?:以及|和|与|及)(.+)$/.exec(parts.at(-1) ?? "") ?? [];
  if (!before || !after) return items(parts, false);
  return [...items(parts.slice(0, -1), false), ...items([before, after], true)];
}

/** A text without the quotation marks that stand around all of it, and without the stop at its end. */
export function unquoted(text: string): string {
  const bare = text
    .trim()
    .replace(/[。；;，,、]+$/, "")
    .trim();
  const [, inner] = /^[“"「]([^“”"「」]*)[”"」]$/.exec(bare) ?? [];
  return inner ?? bare;
}
