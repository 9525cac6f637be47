const marker = "chengqi.unattended=1";

/**
 * Whether a page asks without anybody having touched it: it listens for news, or shows what it heard of. Such a request keeps no
 * session alive, so that a forgotten screen is signed out however busy the colleagues are. Whoever forges the mark only ends sooner.
 */
export function asksByItself(headers: Headers): boolean {
  if (headers.get("Accept") === "text/event-stream") return true;
  return (headers.get("Cookie") ?? "").split(";").some((cookie) => cookie.trim() === marker);
}
