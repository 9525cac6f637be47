const longest = 80;

/** A name for a file on any system: without what paths are written with, of bounded length, never empty. */
export function fileName(name: string, extension: string): string {
  const allowed = name
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\\/:*?"<>|]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const shortened = [...allowed]
    .slice(0, longest)
    .join("")
    .replace(/^\.+|[. ]+$/g, "");
  return `${shortened || "timeline"}.${extension}`;
}
