import type { Stage } from "./stage/stage";

/** Keeps what is in view in the address, without asking the server for it again. All of the axis needs no words. */
export function rememberView(stage: Stage): void {
  const url = new URL(window.location.href);
  const before = url.search;
  if (stage.zoomable.wider) {
    url.searchParams.set("from", stage.span.startsOn);
    url.searchParams.set("to", stage.span.endsOn);
  } else {
    url.searchParams.delete("from");
    url.searchParams.delete("to");
  }
  if (url.search !== before) window.history.replaceState(window.history.state, "", url);
}

/** Keeps which branches are open in the address too. */
export function rememberBranch(id: string, open: boolean): void {
  const url = new URL(window.location.href);
  const others = (url.searchParams.get("open") ?? "").split(",").filter((other) => other !== "" && other !== id);
  const ids = open ? [...others, id] : others;
  if (ids.length === 0) url.searchParams.delete("open");
  else url.searchParams.set("open", ids.join(","));
  window.history.replaceState(
    window.history.state,
    "",
    `${url.pathname}${url.search.replaceAll("%2C", ",")}${url.hash}`,
  );
}
