import { ActionForm } from "~/components/action-form";
import { SubmitButton } from "~/components/submit-button";
import { useSending } from "~/components/use-sending";
import { useTexts } from "~/i18n/texts-context";
import { CarrierSearch } from "./carrier-search";
import { PointForm } from "./point-form";
import type { YearPoint } from "./present-year";
import { useAnswerTo, useYear } from "./year-context";

/** All that can be done to a work point: its words, what carries it out, its place, its end. */
export function PointPanel({ point }: { readonly point: YearPoint }) {
  const texts = useTexts();
  const words = texts.year.points;
  return (
    <div className="point-panel print:hidden">
      <CarrierSearch point={point} />
      <section aria-label={words.editTitle} className="grid gap-4">
        <PointForm point={point} />
        <div className="flex flex-wrap items-center gap-2">
          {point.up !== null && <Move point={point} name="up" afterId={point.up} />}
          {point.down !== null && <Move point={point} name="down" afterId={point.down} />}
          <Remove point={point} />
          <span className="text-sm text-ink-soft">{words.removeHint}</span>
        </div>
      </section>
    </div>
  );
}

type MoveProps = { readonly point: YearPoint; readonly name: "up" | "down"; readonly afterId: string };

function Move({ point, name, afterId }: MoveProps) {
  const { commandId } = useYear().page;
  const texts = useTexts();
  return (
    <ActionForm
      answer={useAnswerTo(name)}
      labels={texts.year.points.fields}
      hidden={{
        ...{ intent: "move-work-point", form: name, commandId: `${commandId}-${name}` },
        ...{ workPointId: point.id, revision: point.revision, afterId },
      }}
      preventScrollReset
    >
      <SubmitButton variant="secondary" size="small" pending={useSending(name)}>
        {name === "up" ? texts.common.actions.moveUp : texts.common.actions.moveDown}
      </SubmitButton>
    </ActionForm>
  );
}

function Remove({ point }: { readonly point: YearPoint }) {
  const { commandId } = useYear().page;
  const words = useTexts().year.points;
  return (
    <ActionForm
      answer={useAnswerTo("removal")}
      hidden={{
        ...{ intent: "remove-work-point", form: "removal", commandId: `${commandId}-removal` },
        ...{ workPointId: point.id, revision: point.revision },
      }}
      preventScrollReset
    >
      <SubmitButton variant="secondary" size="small" pending={useSending("removal")}>
        {words.remove}
      </SubmitButton>
    </ActionForm>
  );
}
