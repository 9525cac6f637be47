import { type SaxesAttributePlain, SaxesParser } from "saxes";
import { ReadingFailure } from "~/formats/reading-failure";

export type Attributes = Readonly<Record<string, string>>;

/** What to do at elements, by their names without prefix; `*` comes before every other. */
export interface XmlVisitor {
  readonly open?: Readonly<Record<string, (attributes: Attributes, name: string) => void>>;
  readonly close?: Readonly<Record<string, (name: string) => void>>;
  text?(text: string): void;
}

const chunk = 64 * 1024;

/**
 * Walks through XML, element by element; nothing of it is kept. A document type is refused, and with it every entity beyond the
 * five of XML itself: nothing is expanded or fetched. Throws `ReadingFailure`.
 */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const text = decoded(bytes);
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("doctype", () => {
    throw new ReadingFailure("unsafe");
  });
  parser.on("error", () => {
    throw new ReadingFailure("unreadable");
  });
  const [opened, closed] = [new Map(Object.entries(visitor.open ?? {})), new Map(Object.entries(visitor.close ?? {}))];
  parser.on("opentag", ({ name, attributes }) => {
    const [own, known] = [local(name), localNames(attributes)];
    opened.get("*")?.(known, own);
    opened.get(own)?.(known, own);
  });
  parser.on("closetag", ({ name }) => {
    closed.get("*")?.(local(name));
    closed.get(local(name))?.(local(name));
  });
  parser.on("text", (part) => visitor.text?.(part));
  parser.on("cdata", (part) => visitor.text?.(part));
  for (let at = 0; at < text.length; at += chunk) parser.write(text.slice(at, at + chunk));
  parser.close();
}

function decoded(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function localNames(attributes: Readonly<Record<string, SaxesAttributePlain["value"]>>): Attributes {
  // A prefixed name keeps its prefix where the plain one is there as well, as with `id` and `r:id`.
  const names = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    const short = local(name);
    names.set(name !== short && short in attributes ? name : short, value);
  }
  return Object.fromEntries(names);
}
