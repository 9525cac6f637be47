export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

const token = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
// Stricter than XML, which allows some of the control characters.
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;
const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/;

/** The tags of a well-formed XML document without comments or instructions; throws on anything that isn't one. */
export function tagsOf(markup: string): Tag[] {
  must(!forbidden.test(markup), "a character that XML forbids");
  must(!reference.test(markup), "a bare ampersand");
  const tags: Tag[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  for (const [, closing, name, attributes = "", empty] of tokensOf(markup)) {
    must(open.length > 0 || (tags.length === 0 && name !== undefined), "something outside of the document");
    if (name === undefined) continue;
    if (closing) {
      must(open.pop() === name, `</${name}> closes another tag`);
      continue;
    }
    tags.push({ name, attributes: attributesOf(name, attributes, ids) });
    if (!empty) open.push(name);
  }
  must(open.length === 0, `<${open.at(-1)}> isn't closed`);
  return tags;
}

function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

function* tokensOf(markup: string): Generator<RegExpExecArray> {
  let at = 0;
  while (at < markup.length) {
    token.lastIndex = at;
    const found = token.exec(markup);
    must(found !== null, `not a tag: ${markup.slice(at, at + 60)}`);
    at = token.lastIndex;
    yield found;
  }
}

function attributesOf(name: string, text: string, ids: Set<string>): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key = "", value = ""] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    must(!attributes.has(key), `<${name}> has ${key} twice`);
    must(key !== "id" || !ids.has(value), `two elements are called ${value}`);
    if (key === "id") ids.add(value);
    attributes.set(key, value);
  }
  return attributes;
}
