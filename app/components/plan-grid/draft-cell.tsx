import { type KeyboardEvent, useRef } from "react";
import { Button } from "~/components/button";
import { useTexts } from "~/i18n/texts-context";
import { useGridHands } from "./grid-deeds";
import type { GridLine } from "./grid-lines";
import { leaving, takeKey } from "./leaving";

const cell = { role: "gridcell", "aria-colindex": 2 };

type Props = { readonly line: Extract<GridLine, { kind: "draft" }>; readonly focused: boolean };

/** A row that is being written: Enter saves it and goes on with the next, Alt with the arrows takes it in and out. */
export function DraftCell({ line, focused }: Props) {
  const { deeds, keys, around } = useGridHands();
  const texts = useTexts().grid.draft;
  const input = useRef<HTMLInputElement>(null);
  const { id, what } = line.draft;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const deed = deedOf(event, event.currentTarget.value.trim() === "");
    if (!deed) return;
    takeKey(event);
    if (deed === "indent" || deed === "outdent") keys.stepDraft(deed);
    else if (deed === "drop") keys.dropDraft();
    else keys.keepDraft(event.currentTarget.value.trim(), deed);
  };
  const onBlur = () => {
    const { draft, focus } = deeds.state.current;
    const title = input.current?.value.trim() ?? "";
    // Whoever goes elsewhere in the outline has finished the row; another window, or the page around it, takes nothing away.
    if (draft?.id !== id || focus?.id === id || document.activeElement === input.current) return;
    deeds.dispatch({ do: "draft", draft: null });
    if (title !== "") deeds.structure.add(draft, title);
  };
  // For a finger, which has neither Enter nor Escape at hand.
  const keep = () => {
    const title = input.current?.value.trim() ?? "";
    if (title === "") input.current?.focus();
    else keys.keepDraft(title, "draft");
  };
  return (
    <div {...cell} className="grid-cell grid-title grid-draft" data-column="title">
      <span className="grid-toggle" aria-hidden="true" />
      <input
        ref={input}
        type="text"
        tabIndex={0}
        className="grid-input"
        aria-label={texts[what]}
        placeholder={texts[what]}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="next"
        onFocus={() => {
          if (!focused) deeds.dispatch({ do: "focus", to: { id, column: "title" } });
        }}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {around.isCompact() ? (
        <span className="grid-draft-deeds">
          <Button size="small" variant="primary" onClick={keep}>
            {texts.save}
          </Button>
          <Button size="small" variant="quiet" onClick={keys.dropDraft}>
            {texts.drop}
          </Button>
        </span>
      ) : (
        <span className="grid-draft-hint">{texts.hint}</span>
      )}
    </div>
  );
}

function deedOf(event: KeyboardEvent, empty: boolean) {
  if (event.altKey && event.key === "ArrowRight") return "indent";
  if (event.altKey && event.key === "ArrowLeft") return "outdent";
  const left = leaving(event);
  // Tab leaves an empty row as it leaves any other field.
  if (!left || (empty && (left === "next" || left === "previous"))) return null;
  if (left === "give-up" || empty) return "drop";
  if (left === "next") return "cell";
  return left === "down" || left === "below" ? "draft" : "row";
}
