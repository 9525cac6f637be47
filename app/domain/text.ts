import { z } from "zod";

// Tab and line breaks are text; the other control characters and broken surrogates are not, and PostgreSQL refuses them.
const control = /\p{Cc}|\ufffe|\uffff/u;
const breaks = /[\t\n\r]/g;
const separators = /[\u2028\u2029]/;

function wellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

/** One line of at most `max` UTF-16 units, trimmed, without control characters; may be empty. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .max(max, "text-too-long")
    .refine((text) => !control.test(text) && !separators.test(text) && wellFormed(text), "text-control")
    .default("");
}

/** Text of several lines, trimmed, without control characters; may be empty. */
export function prose(max: number) {
  return z
    .string()
    .trim()
    .max(max, "text-too-long")
    .refine((text) => !control.test(text.replace(breaks, "")) && wellFormed(text), "text-control")
    .default("");
}

export const Title = line(200);
export const Statement = prose(4000);

/** At least one of the two languages must say something. */
export function hasTitle(value: { titleZh: string; titleEn: string }): boolean {
  return value.titleZh !== "" || value.titleEn !== "";
}
