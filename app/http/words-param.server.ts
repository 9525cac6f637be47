const longest = 100;

/** The words searched for (`?q=`, or by another name): trimmed, without control characters, at most 100 characters; empty where none are. */
export function wordsParam(request: Request, name = "q"): string {
  const typed = new URL(request.url).searchParams.get(name) ?? "";
  // PostgreSQL takes no null characters, and no title holds any of the others.
  const words = typed.replace(/\p{Cc}/gu, "").trim();
  return [...words].slice(0, longest).join("").trim();
}
