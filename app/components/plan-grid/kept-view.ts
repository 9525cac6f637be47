const name = "chengqi-outline-view";
const most = 20;

/** A line with what it stands below, outermost first: by these it is found again where it isn't loaded yet. */
export interface KeptLine {
  readonly id: string;
  readonly path: readonly string[];
}

/** What was in view of an outline. */
export interface KeptView {
  /** The first line in view, and how many pixels of it stood above the edge; null at the very top. */
  readonly top: (KeptLine & { readonly offset: number }) | null;
  /** The line that had the keys. */
  readonly at: KeptLine | null;
}

/** The address of the page that is shown, by which views are remembered; the same however it is encoded. */
export function here(): string {
  return `${window.location.pathname}?${new URLSearchParams(window.location.search)}`;
}

/** Remembers for this tab what was in view at an address. */
export function keepView(address: string, view: KeptView): void {
  const others = all().filter(([other]) => other !== address);
  try {
    sessionStorage.setItem(name, JSON.stringify([...others, [address, view]].slice(-most)));
  } catch {
    // Closed to us: the outline then begins at its top.
  }
}

/** What was in view there when it was left; null where that isn't known. */
export function keptView(address: string): KeptView | null {
  return all().find(([other]) => other === address)?.[1] ?? null;
}

function all(): (readonly [address: string, view: KeptView])[] {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(name) ?? "[]");
    return Array.isArray(read) ? read.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is readonly [string, KeptView] {
  if (!Array.isArray(value) || typeof value[0] !== "string" || typeof value[1] !== "object" || !value[1]) return false;
  const view: Partial<Record<keyof KeptView, unknown>> = value[1];
  return [view.top, view.at].every((line) => line === null || isLine(line));
}

function isLine(value: unknown): value is KeptLine {
  if (typeof value !== "object" || value === null) return false;
  const line: Partial<Record<keyof KeptLine, unknown>> = value;
  return typeof line.id === "string" && Array.isArray(line.path);
}
