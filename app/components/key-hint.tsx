/** A key or a chord, such as `⌘K` or `Alt+↑`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return <kbd className="key-hint">{keys}</kbd>;
}
