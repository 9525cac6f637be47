export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

const token = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
// Stricter than XML, which allows some of the control characters.
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;
const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/;

/** The tags of a well-formed XML document without comments or instructions; throws on anything that isn't one. */
export function tagsOf(markup: string): Tag[] {
  if (forbidden.test(markup)) throw new Error("a character that XML forbids");
  if (reference.test(markup)) throw new Error("a bare ampersand");
  const tags: Tag[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  token.lastIndex = 0;
  while (token.lastIndex < markup.length) {
    const at = token.lastIndex;
    const found = token.exec(markup);
    if (!found) throw new Error(`not a tag: ${markup.slice(at, at + 60)}`);
    const [, closing, name, attributes = "", empty] = found;
    if (name === undefined) {
      if (open.length === 0) throw new Error("text outside of the document");
    } else if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes another tag`);
    } else {
      if (open.length === 0 && tags.length > 0) throw new Error("a second document");
      tags.push({ name, attributes: attributesOf(name, attributes, ids) });
      if (!empty) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> isn't closed`);
  return tags;
}

function attributesOf(name: string, text: string, ids: Set<string>): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key = "", value = ""] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (attributes.has(key)) throw new Error(`<${name}> has ${key} twice`);
    if (key === "id" && ids.has(value)) throw new Error(`two elements are called ${value}`);
    if (key === "id") ids.add(value);
    attributes.set(key, value);
  }
  return attributes;
}
