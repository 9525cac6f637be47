import { Button } from "~/components/button";
import { classNames } from "~/components/class-names";
import { KeyHint } from "~/components/key-hint";
import { useKeysHelp } from "~/components/keys/keys-context";
import { useTexts } from "~/i18n/texts-context";
import { useGridHands } from "./grid-deeds";
import { useGridFrame } from "./grid-frame";
import type { GridState } from "./grid-state";
import { HeldBatches } from "./held-batches";
import type { Stuck } from "./use-grid-queue";

type Props = {
  readonly state: GridState;
  readonly stuck: Stuck | null;
  readonly waiting: number;
  /** What was said last about what was done. */
  readonly said: string;
};

/** Buttons for what keys do, and how far saving has come. */
export function GridToolbar({ state, stuck, waiting, said }: Props) {
  const { deeds, keys, around } = useGridHands();
  const { mayEdit } = useGridFrame();
  const openKeys = useKeysHelp();
  const texts = useTexts().grid;
  const hint = mayEdit ? (around.isCompact() ? texts.cardHint : texts.cellHint) : null;
  const at = state.focus?.id ?? deeds.lines.current.findLast(({ kind }) => kind === "element")?.id ?? null;
  const inside = state.focus && !state.draft ? state.focus.id : null;
  return (
    <div className={classNames("grid-bar", !mayEdit && "grid-bar-reading")}>
      {mayEdit && (
        <>
          <Button size="small" onClick={() => keys.addBelow(at)}>
            {at === null ? texts.addGoal : texts.addBelow}
          </Button>
          <Button size="small" disabled={inside === null} onClick={() => inside && keys.addInside(inside)}>
            {texts.addInside}
          </Button>
          <Button size="small" onClick={keys.addDirection}>
            {texts.addDirection}
          </Button>
          <Button size="small" variant="quiet" onClick={deeds.history.undo}>
            {texts.undo}
          </Button>
          <Button size="small" variant="quiet" onClick={deeds.history.redo}>
            {texts.redo}
          </Button>
        </>
      )}
      <Button size="small" variant="quiet" className="grid-help" onClick={openKeys}>
        {texts.keys} <KeyHint keys="?" />
      </Button>
      {stuck && (
        <span role="alert" className="grid-stuck">
          <span className="field-error">{texts.notSaved[stuck]}</span> <span>{texts.waiting(waiting)}</span>
          {stuck === "signed-out" && (
            <a href="/sign-in" target="_blank" rel="noopener">
              {texts.signIn}
            </a>
          )}
          <Button size="small" onClick={deeds.sender.retry}>
            {texts.retry}
          </Button>
        </span>
      )}
      <HeldBatches pending={state.pending} />
      {state.rejected.map((one) => (
        <span key={one.draft.id} role="alert" className="grid-stuck">
          <span className="field-error">{texts.refused(`“${one.title}”`, one.message)}</span>
          <Button
            size="small"
            onClick={() => {
              deeds.dispatch({ do: "let-go", one });
              deeds.structure.add(one.draft, one.title);
            }}
          >
            {texts.retry}
          </Button>
          <Button size="small" variant="quiet" onClick={() => deeds.dispatch({ do: "let-go", one })}>
            {texts.discard}
          </Button>
        </span>
      ))}
      <GridStatus
        said={said}
        saving={waiting > 0 && stuck === null}
        hint={stuck !== null || said !== "" ? null : hint}
      />
    </div>
  );
}

type StatusProps = { readonly said: string; readonly saving: boolean; readonly hint: string | null };

/** In one line that moves nothing: what is being saved, else what was done last, and before that how one begins. */
function GridStatus({ said, saving, hint }: StatusProps) {
  const texts = useTexts().grid;
  return (
    <div className="grid-status">
      {saving && <span>{texts.saving}</span>}
      {!saving && hint && <span>{hint}</span>}
      <p role="status" aria-live="polite" className={saving ? "sr-only" : undefined} title={said}>
        {said}
      </p>
    </div>
  );
}
