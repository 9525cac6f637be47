import { useState } from "react";
import { TextArea } from "~/components/text-area";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useGridHands } from "./grid-deeds";
import { GridDialog } from "./grid-dialog";

type Props = {
  readonly ids: ReadonlySet<string>;
  readonly to: "suspended" | "cancelled";
  readonly close: () => void;
};

/** Why rows are cancelled or suspended: never without a reason. */
export function CancelDialog({ ids, to, close }: Props) {
  const { deeds } = useGridHands();
  const texts = useTexts();
  const format = useFormats();
  const [missing, setMissing] = useState(false);
  const rows = [...ids].flatMap((id) => deeds.state.current.tree.rows.get(id) ?? []);
  const changing = rows.filter(({ lifecycle }) => lifecycle !== to && lifecycle !== "cancelled");
  const [only] = changing;
  const left = rows.length - changing.length;
  const title =
    to === "suspended"
      ? `${texts.grid.selection.suspend}${texts.common.colon}${texts.grid.selection.items(changing.length)}`
      : changing.length === 1 && only
        ? texts.grid.cancelTitle(format.text(only.titleZh, only.titleEn))
        : texts.grid.cancelMany(changing.length);
  const send = (form: FormData) => {
    const lifecycleReason = String(form.get("reason") ?? "").trim();
    setMissing(lifecycleReason === "");
    if (lifecycleReason === "") return false;
    deeds.fields.set(
      changing.map(({ id, lifecycle }) => ({ id, field: "lifecycle", seen: lifecycle, wanted: to, lifecycleReason })),
    );
    return true;
  };
  const label = to === "cancelled" ? texts.outline.cancel : texts.outline.suspend;
  const settled = texts.grid.selection.leftSettled[to](left);
  if (changing.length === 0) {
    return (
      <GridDialog title={label} close={close}>
        <p>{settled}</p>
      </GridDialog>
    );
  }
  return (
    <GridDialog title={title} close={close} submit={label} send={send}>
      {left > 0 && <p className="grid-soft">{settled}</p>}
      <TextArea
        name="reason"
        label={texts.outline.fields.lifecycleReason}
        hint={to === "cancelled" ? texts.outline.cancelHint : undefined}
        errors={missing ? [texts.grid.selection.reasonMissing] : []}
        rows={2}
        maxLength={1000}
        required
      />
    </GridDialog>
  );
}
