const name = "chengqi-draft-sent";

/** Remembers the draft whose form is on its way: whether it arrived shows on the page that comes next. */
export function noteSent(key: string): void {
  try {
    sessionStorage.setItem(name, key);
  } catch {
    // The draft is then kept; it will be found to say what is saved already.
  }
}

/** The draft that was sent, once an address shows that it was saved; null otherwise. */
export function arrivedDraft(search: string): string | null {
  const params = new URLSearchParams(search);
  if (!params.has("saved") && !params.has("reported")) return null;
  try {
    const key = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    return key;
  } catch {
    return null;
  }
}
