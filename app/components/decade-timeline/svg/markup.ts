/** Attributes of a tag by their names in SVG; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const special = /[&<>"'\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in content and in attributes of HTML and XML; what neither allows becomes a space. */
export function escaped(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(new RegExp(special, "gu"), (character) => references[character] ?? " ");
}

/** One element. `content` is markup already; values of attributes are escaped here. */
export function tag(name: string, attributes: Attributes, content = ""): string {
  let opening = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) opening += ` ${key}="${typeof value === "number" ? value : escaped(value)}"`;
  }
  return content === "" ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** The markup of each thing, one after another. */
export function each<T>(things: readonly T[], draw: (thing: T, index: number) => string): string {
  let markup = "";
  for (let index = 0; index < things.length; index++) markup += draw(things[index] as T, index);
  return markup;
}

/** For what only repeats in a picture what is said elsewhere in words. */
export const decoration = { "aria-hidden": "true" } as const;
