import type { Opened } from "./grid-lines";
import { aboveOf } from "./grid-place";
import type { GridTree } from "./grid-tree";

/** So many opened elements stand in an address at most: whoever opens more reads a list, and an address must stay bounded. */
export const mostOpened = 30;
const mostClosed = 10;

/** One's place in an outline as an address tells it: the line that has the keys, key directions that are closed, and what is opened. */
export interface GridPlace {
  readonly at: string | null;
  readonly closed: readonly string[];
  /** Elements that are opened, loaded or not. */
  readonly open: readonly string[];
}

export function placeIn(search: string): GridPlace {
  const params = new URLSearchParams(search);
  const list = (name: string, most: number) => listIn(params.get(name)).slice(-most);
  return { at: params.get("at"), closed: list("closed", mostClosed), open: list("open", mostOpened) };
}

/** The query with the line that has the keys and what is opened in it; null leaves what is open as it was. */
export function withPlace(
  search: string,
  at: string | null,
  opened: { readonly elements: readonly string[]; readonly closed: readonly string[] } | null,
): string {
  const params = new URLSearchParams(search);
  const put = (name: string, value: string) => (value === "" ? params.delete(name) : params.set(name, value));
  if (opened) {
    put("open", opened.elements.join(","));
    put("closed", opened.closed.slice(-mostClosed).join(","));
  }
  put("at", at ?? "");
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%7E", "~");
  return query === "" ? "" : `?${query}`;
}

/**
 * The elements that are shown open, or will be once they are loaded, in the order they were opened in. Where they are too many for an address the ones opened last stay, each
 * with all it stands below: without these nobody would see it.
 */
export function openedKept(tree: GridTree, { elements }: Opened, most = mostOpened): string[] {
  const kept = new Set<string>();
  for (const id of [...elements].reverse()) {
    const line = [id, ...aboveOf(tree, id).filter((above) => tree.rows.has(above))];
    if (!line.every((one) => elements.has(one))) continue;
    const added = line.filter((one) => !kept.has(one));
    if (kept.size + added.length > most) break;
    for (const one of added) kept.add(one);
  }
  return [...elements].filter((id) => kept.has(id));
}

function listIn(text: string | null): string[] {
  return (text ?? "").split(",").filter((one) => one !== "");
}
