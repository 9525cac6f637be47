import { Button } from "~/components/button";
import { useTexts } from "~/i18n/texts-context";
import { type Batch, batchesIn } from "./grid-batches";
import { useGridHands } from "./grid-deeds";
import type { AllPending } from "./grid-pending";
import { codeIn } from "./grid-place";
import { columnOf } from "./pending-cell";

/** What was to be saved together and wasn't: what stands in the way, and what can be done about the rest. */
export function HeldBatches({ pending }: { readonly pending: AllPending }) {
  return batchesIn(pending).map((batch) => <HeldBatch key={batch.commandId} batch={batch} />);
}

function HeldBatch({ batch: { commandId, trouble, held } }: { readonly batch: Batch }) {
  const { deeds, around } = useGridHands();
  const texts = useTexts().grid;
  const [first] = trouble;
  const alike = held.length === 0;
  const where = first && texts.at(codeIn(deeds.state.current.tree, first.id), texts.columns[columnOf[first.field]]);
  return (
    <span role="alert" className="grid-stuck">
      {first && where && (
        <span className="field-error">{texts.refused(where, first.message ?? texts.conflict.title)}</span>
      )}
      <span>{first ? texts.batch.none(trouble.length + held.length) : texts.batch.rest(held.length)}</span>
      {first && (
        <Button
          size="small"
          onClick={() => (around.isCompact() ? around.openSheet(first.id) : deeds.fields.goTo(first))}
        >
          {texts.batch.goTo}
        </Button>
      )}
      {(!alike || trouble.every(({ status }) => status === "refused")) && (
        <Button size="small" onClick={() => deeds.fields.resend(commandId)}>
          {alike ? texts.batch.again : first ? texts.batch.saveOthers(held.length) : texts.batch.save}
        </Button>
      )}
      <Button size="small" variant="quiet" onClick={() => deeds.fields.dropBatch(commandId)}>
        {texts.batch.drop}
      </Button>
    </span>
  );
}
