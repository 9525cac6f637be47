import { useLayoutEffect, useRef } from "react";
import { useGridHands } from "./grid-deeds";
import type { Focus } from "./grid-walk";

/** What an input of a cell does while it waits unseen, and once it is written in. */
interface Living {
  readonly at: Focus;
  readonly editing: boolean;
  /** What stands in it when it is opened without being typed into. */
  readonly start: string;
  /** Takes over what was written; called when the focus goes elsewhere by itself. */
  leave(text: string): void;
}

/** Ties an input to its cell: typing opens it with what is typed, any other opening with what stands there. */
export function useLiveInput({ at, editing, start, leave }: Living) {
  const { deeds } = useGridHands();
  const input = useRef<HTMLInputElement>(null);
  const typed = useRef(false);
  // Only the opening itself fills it; what stands there may change meanwhile.
  const filling = useRef(start);
  filling.current = start;
  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    if (editing && !typed.current) {
      element.value = filling.current;
      element.focus({ preventScroll: true });
      element.select();
    }
    if (!editing) {
      element.value = "";
      typed.current = false;
    }
  }, [editing]);
  const open = () => {
    if (editing) return;
    typed.current = true;
    deeds.dispatch({ do: "edit", editing: true });
  };
  return {
    ref: input,
    onInput: open,
    onCompositionStart: open,
    onBlur() {
      const { state } = deeds;
      const { focus, editing: open } = state.current;
      // Another window has the focus, and this cell still has it here.
      if (!open || focus?.id !== at.id || focus.column !== at.column || document.activeElement === input.current)
        return;
      leave(input.current?.value ?? "");
    },
  };
}
