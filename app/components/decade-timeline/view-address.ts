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
