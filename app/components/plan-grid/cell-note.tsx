import { Button } from "~/components/button";
import { classNames } from "~/components/class-names";
import { useTexts } from "~/i18n/texts-context";
import type { Column } from "./grid-columns";
import { useGridHands } from "./grid-deeds";
import type { Pending } from "./grid-pending";
import type { GridLineProps } from "./line-props";
import { pendingIn } from "./pending-cell";
import { useValueWords } from "./use-value-words";

// A row holds nothing but cells.
const cell = { role: "gridcell" };

/** Beside the cell that has the focus: why it wasn't saved and what can be done, or both versions after a conflict. */
export function CellNote({ focus, pending, upward, editing }: GridLineProps) {
  const one = focus ? pendingIn(pending, focus) : null;
  if (!focus || !one || one.status === "saving" || editing) return null;
  return <Note one={one} focus={focus} upward={upward} />;
}

function Note({ one, focus, upward }: { readonly one: Pending; readonly focus: Column; readonly upward: boolean }) {
  return (
    <div id="grid-note" className={classNames("grid-note", `grid-note-${focus}`, upward && "grid-note-up")} {...cell}>
      {one.status === "conflict" ? <Versions one={one} /> : <Reason one={one} />}
    </div>
  );
}

// Once it is settled the note goes, and the keys are in the cell again.
function useSettling() {
  const { deeds, keys } = useGridHands();
  return (deed: () => void) => () => {
    deed();
    const { focus } = deeds.state.current;
    if (focus) keys.focusOn({ ...focus });
  };
}

function Reason({ one }: { readonly one: Pending }) {
  const { deeds } = useGridHands();
  const settle = useSettling();
  const texts = useTexts().grid;
  const why: Partial<Record<Pending["status"], string>> = { failed: texts.kept, held: texts.batch.held };
  return (
    <>
      <p className="field-error">{why[one.status] ?? one.message}</p>
      <p className="grid-note-deeds">
        {one.status === "failed" && (
          <Button size="small" onClick={settle(deeds.sender.retry)}>
            {texts.retry}
          </Button>
        )}
        {(one.status === "refused" || one.status === "held") && (
          <Button size="small" variant="quiet" onClick={settle(() => deeds.fields.drop(one))}>
            {texts.discard}
          </Button>
        )}
      </p>
    </>
  );
}

function Versions({ one }: { readonly one: Pending }) {
  const { deeds } = useGridHands();
  const settle = useSettling();
  const texts = useTexts().grid.conflict;
  const say = useValueWords();
  return (
    <>
      <p className="font-semibold">{texts.title}</p>
      <dl className="grid-versions">
        <dt>{texts.seen}</dt>
        <dd>{say(one.field, one.seen)}</dd>
        <dt>{texts.mine}</dt>
        <dd>{say(one.field, one.wanted)}</dd>
        <dt>{texts.theirs}</dt>
        <dd>{say(one.field, one.theirs)}</dd>
      </dl>
      <p className="grid-note-deeds">
        <Button size="small" variant="primary" onClick={settle(() => deeds.fields.resolve(one, "mine"))}>
          {texts.keepMine}
        </Button>
        <Button size="small" onClick={settle(() => deeds.fields.resolve(one, "theirs"))}>
          {texts.takeTheirs}
        </Button>
      </p>
    </>
  );
}
