import { type Tag, tagsOf } from "#tests/charts/well-formed";

/** The tags of a part of an OOXML package, once its declaration is taken off; throws where it isn't well-formed. */
export function wellFormedTags(xml: string): Tag[] {
  return tagsOf(xml.replace(/^\uFEFF?<\?xml[^?]*\?>\s*/, ""));
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapedXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? "");
}
