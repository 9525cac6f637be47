const anywhere = "http://local.invalid";

/** A path of this site that a form or query named to go back to, else `fallback`: never a way to another site. */
export function localPath(text: FormDataEntryValue | null | undefined, fallback = "/"): string {
  if (typeof text !== "string" || !text.startsWith("/") || text.length > 2000) return fallback;
  if (!URL.canParse(text, anywhere)) return fallback;
  const url = new URL(text, anywhere);
  if (url.origin !== anywhere || url.pathname.startsWith("//")) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}
