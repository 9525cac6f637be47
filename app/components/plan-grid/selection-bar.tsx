import { useState } from "react";
import { Button } from "~/components/button";
import { useTexts } from "~/i18n/texts-context";
import { type BulkChange, bulkEntries } from "./bulk-entries";
import { BulkFields, type BulkPanel } from "./bulk-fields";
import { useGridHands } from "./grid-deeds";

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
  if (selection.size === 0) return null;
  const apply = (change: BulkChange) => {
    const rows = [...selection].flatMap((id) => deeds.state.current.tree.rows.get(id) ?? []);
    const entries = bulkEntries(rows, change);
    if (entries.length === 0) deeds.say(texts.nothing);
    deeds.fields.set(entries);
    setPanel(null);
  };
  return (
    <section className="grid-selection print:hidden" aria-label={texts.label}>
      {panel && <BulkFields key={panel} panel={panel} apply={apply} close={() => setPanel(null)} />}
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
