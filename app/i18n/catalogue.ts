/** One entry: a finished sentence, or a function of typed parameters that makes one. */
export type Entry = string | ((...parameters: never[]) => string);

/** One area of the catalogue: entries by name, in groups as deep as needed. */
export type Area = { readonly [name: string]: Entry | Area };

/**
 * What another language has to provide for an area: the same names, the same parameters. Written behind `satisfies`, a
 * missing entry and one too many both fail the type-check.
 */
export type ShapeOf<T> = T extends string
  ? string
  : T extends (...parameters: never[]) => string
    ? T
    : { readonly [Name in keyof T]: ShapeOf<T[Name]> };
