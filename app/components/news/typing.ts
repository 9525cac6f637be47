const texts = "input:not([type=checkbox], [type=radio], [type=hidden]), textarea, select";

/** Follows whether something typed on this page hasn't been sent yet. `forget` is for when it has been. */
export function followTyping(): { isTyping(): boolean; forget(): void; stop(): void } {
  let typed = false;
  const note = ({ target }: Event) => {
    if (target instanceof Element && isSent(target)) typed = true;
  };
  document.addEventListener("input", note, true);
  return {
    // Whoever stands in a field is about to type.
    isTyping: () => typed || Boolean(document.activeElement?.matches(texts) && isSent(document.activeElement)),
    forget() {
      typed = false;
    },
    stop: () => document.removeEventListener("input", note, true),
  };
}

// What takes news in while it is written in isn't disturbed by it. Else also what is about to be searched or chosen by address: a page that is read again may begin its fields anew.
function isSent(field: Element): boolean {
  return field.closest("[data-takes-news]") === null && field.closest("[data-editing], form") !== null;
}
