import { useState } from "react";
import { Button } from "~/components/button";
import { useTexts } from "~/i18n/texts-context";
import type { BulkPanel } from "./bulk-change";
import { type BulkChange, bulkEntries, leftOutOf } from "./bulk-entries";
import { BulkFields } from "./bulk-fields";
import { useGridHands } from "./grid-deeds";
import { useLeftOutWords } from "./use-left-out-words";

type Props = {
  readonly selection: ReadonlySet<string>;
  readonly cancel: (ids: ReadonlySet<string>, to?: "suspended" | "cancelled") => void;
};

const panels: readonly BulkPanel[] = ["lead", "addCooperating", "removeCooperating", "dates", "weight", "phases"];

/** What can be done to all rows that are selected, each as one command. */
export function SelectionBar({ selection, cancel }: Props) {
  const { deeds } = useGridHands();
  const texts = useTexts().grid.selection;
  const [panel, setPanel] = useState<BulkPanel | null>(null);
  const [told, setTold] = useState({ about: selection, words: "" });
  const leftOutWords = useLeftOutWords();
  if (selection.size === 0) return null;
  const rows = [...selection].flatMap((id) => deeds.state.current.tree.rows.get(id) ?? []);
  const apply = (change: BulkChange) => {
    const entries = bulkEntries(rows, change);
    const left = leftOutWords(leftOutOf(rows, change), entries.length > 0);
    setTold({ about: selection, words: left || (entries.length === 0 ? texts.nothing : "") });
    deeds.fields.set(entries);
    setPanel(null);
  };
  return (
    <section className="grid-selection print:hidden" aria-label={texts.label}>
      {panel && <BulkFields key={panel} {...{ panel, rows, apply }} close={() => setPanel(null)} />}
      <p role="status" className="grid-soft empty:hidden">
        {told.about === selection ? told.words : ""}
      </p>
      <div className="grid-selection-deeds">
        <strong className="font-semibold tabular-nums">{texts.count(selection.size)}</strong>
        <Button size="small" variant="quiet" onClick={() => deeds.dispatch({ do: "select", ids: [], anchor: null })}>
          {texts.clear}
        </Button>
        {panels.map((one) => (
          <Button
            key={one}
            size="small"
            aria-expanded={panel === one}
            onClick={() => setPanel(panel === one ? null : one)}
          >
            {texts[one]}
          </Button>
        ))}
        <Button size="small" onClick={() => deeds.structure.step(selection, "indent")}>
          {texts.indent}
        </Button>
        <Button size="small" onClick={() => deeds.structure.step(selection, "outdent")}>
          {texts.outdent}
        </Button>
        <Button size="small" onClick={() => cancel(selection, "suspended")}>
          {texts.suspend}
        </Button>
        <Button size="small" onClick={() => cancel(selection)}>
          {texts.cancel}
        </Button>
        <Button size="small" onClick={() => apply({ what: "resume" })}>
          {texts.resume}
        </Button>
      </div>
    </section>
  );
}
