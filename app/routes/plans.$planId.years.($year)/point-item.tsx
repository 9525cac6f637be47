import { Link } from "@remix-run/react";
import { ActionForm } from "~/components/action-form";
import { asOfPath } from "~/components/as-of-path";
import { ContentText } from "~/components/content-text";
import { DirectionChip } from "~/components/direction-chip";
import { HealthMark } from "~/components/health-mark";
import { ProgressBar } from "~/components/progress-bar";
import { SubmitButton } from "~/components/submit-button";
import { UnitChip } from "~/components/unit-chip";
import { useSending } from "~/components/use-sending";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { PointPanel } from "./point-panel";
import type { YearPoint } from "./present-year";
import { useAnswerTo, useHere, useYear } from "./year-context";

type PointItemProps = { readonly point: YearPoint; readonly place: number };

/** One work point: what it asks, what carries it out, and for the council the way to change both. */
export function PointItem({ point, place }: PointItemProps) {
  const { mayEdit, openedId } = useYear().page;
  const words = useTexts().year.points;
  const format = useFormats();
  const here = useHere();
  const title = format.text(point.title.zh, point.title.en);
  const opened = openedId === point.id;
  return (
    <li id={point.id}>
      <span className="point-place">{place}</span>
      <div className="grid min-w-0 gap-2">
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <h3 className="font-semibold">
            <ContentText {...point.title} />
          </h3>
          {point.direction && point.direction.zh !== point.title.zh && (
            <DirectionChip name={format.text(point.direction.zh, point.direction.en)} />
          )}
          {mayEdit && (
            <Link
              to={here({ edit: opened ? null : point.id, q: null }, point.id)}
              preventScrollReset
              className="row-action"
              aria-label={opened ? undefined : words.editNamed(title)}
            >
              {opened ? words.close : words.edit}
            </Link>
          )}
        </div>
        {point.carriers.length === 0 ? (
          <p className="text-sm text-ink-soft">{words.noCarriers}</p>
        ) : (
          <ul aria-label={words.carriers} className="carrier-list">
            {point.carriers.map((carrier) => (
              <Carrier key={carrier.linkId} carrier={carrier} removable={opened} of={title} />
            ))}
          </ul>
        )}
        {point.moreCarriers && <p className="text-sm text-ink-soft">{words.moreCarriers}</p>}
        {opened && <PointPanel point={point} />}
      </div>
    </li>
  );
}

type CarrierProps = {
  readonly carrier: YearPoint["carriers"][number];
  readonly removable: boolean;
  /** The point's title. */
  readonly of: string;
};

function Carrier({ carrier, removable, of }: CarrierProps) {
  const { asOf, levelNames } = useYear().page;
  const format = useFormats();
  const { progressBp, scheduledBp, measuredBp, health, lead } = carrier;
  return (
    <li className="carrier">
      <span className="carrier-title">
        <span className="text-sm text-ink-soft">
          {format.text(levelNames[carrier.kind].zh, levelNames[carrier.kind].en)}
        </span>
        <Link to={asOfPath(`/elements/${carrier.id}`, asOf)} className="quiet-link">
          <ContentText {...carrier.title} />
        </Link>
      </span>
      <UnitChip name={lead && format.text(lead.zh, lead.en)} />
      <HealthMark health={health} />
      <ProgressBar {...{ progressBp, scheduledBp, measuredBp, health }} figure />
      {removable && <Untie carrier={carrier} of={of} />}
    </li>
  );
}

function Untie({ carrier, of }: Omit<CarrierProps, "removable">) {
  const { commandId } = useYear().page;
  const words = useTexts().year.points;
  const format = useFormats();
  const form = `un-${carrier.linkId}`;
  return (
    <ActionForm
      answer={useAnswerTo(form)}
      hidden={{
        intent: "unlink-work-point",
        form,
        commandId: `${commandId}-${carrier.linkId.slice(-12)}`,
        workPointLinkId: carrier.linkId,
      }}
      preventScrollReset
    >
      <SubmitButton
        variant="quiet"
        size="small"
        label={words.unlinkNamed(format.text(carrier.title.zh, carrier.title.en), of)}
        pending={useSending(form)}
      >
        {words.unlink}
      </SubmitButton>
    </ActionForm>
  );
}
