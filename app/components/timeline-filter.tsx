import { Form, Link, useLocation } from "@remix-run/react";
import type { CalendarDate } from "~/domain/calendar-date";
import type { Health } from "~/domain/health";
import { useTexts } from "~/i18n/texts-context";
import { Button } from "./button";
import { DateField } from "./date-field";
import { Disclosure } from "./disclosure";
import { type Option, SelectField } from "./select-field";
import { TextField } from "./text-field";
import { clearedAddress } from "./timeline-address";
import { usePlace } from "./use-place";
import { worstFirst } from "./worst-first";

/** What plans are narrowed to, as an address says it; "" for what is not. */
export interface ChosenFilters {
  readonly q: string;
  readonly direction: string;
  readonly unit: string;
  readonly health: Health | "";
  readonly period: string;
  readonly phase?: string;
  readonly compare: CalendarDate | null;
}

export type TimelineFilterProps = {
  readonly chosen: ChosenFilters;
  readonly directions: readonly Option[];
  readonly units: readonly Option[];
  /** Plan periods, where there are such to choose from. */
  readonly periods?: readonly Option[] | undefined;
  /** Phases of the one plan that is shown. */
  readonly phases?: readonly Option[] | undefined;
  /** The last day it may be compared with, where it may be. */
  readonly today?: CalendarDate | undefined;
  /** What the form itself doesn't say and still stays, such as the day looked at and the part of the axis in view. */
  readonly kept?: readonly string[];
};

/** What stays in the address of a timeline whatever it is narrowed to. */
export const alwaysKept = ["asOf", "from", "to", "open", "closed", "shown"];

/** What of the plans is shown: a form that sends its choices in the address, also before JavaScript. */
export function TimelineFilter(props: TimelineFilterProps) {
  const { chosen, directions, units, periods, phases, today, kept = alwaysKept } = props;
  const { timelinePage, common, grid } = useTexts();
  const words = timelinePage.filter;
  const { search } = useLocation();
  const place = usePlace();
  const here = new URLSearchParams(place.search);
  const count = Object.values(chosen).filter((value) => value).length;
  return (
    <Disclosure summary={count > 0 ? words.active(count) : words.label} open={count > 0}>
      {/* Made anew for another address: a field that wasn't touched follows it. */}
      <Form key={search} method="get" role="search" className="grid gap-x-4 gap-y-3 sm:flex sm:flex-wrap sm:items-end">
        {kept.map((name) => {
          const value = here.get(name);
          return value ? <input key={name} type="hidden" name={name} value={value} /> : null;
        })}
        <TextField name="q" type="search" label={words.words} defaultValue={chosen.q} maxLength={100} />
        <SelectField
          name="direction"
          label={words.direction}
          options={directions}
          empty={words.allDirections}
          defaultValue={chosen.direction}
        />
        <SelectField name="unit" label={words.unit} options={units} empty={words.allUnits} defaultValue={chosen.unit} />
        <SelectField
          name="health"
          label={words.health}
          options={worstFirst.map((value) => ({ value, label: common.health.names[value] }))}
          empty={words.allHealths}
          defaultValue={chosen.health}
        />
        {phases && phases.length > 0 && (
          <SelectField
            name="phase"
            label={grid.filter.phase}
            options={phases}
            empty={grid.filter.allPhases}
            defaultValue={chosen.phase}
          />
        )}
        {periods && (
          <SelectField
            name="period"
            label={words.period}
            options={periods}
            empty={words.allPeriods}
            defaultValue={chosen.period}
          />
        )}
        {today && <DateField name="compare" label={words.compare} defaultValue={chosen.compare} max={today} />}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit">{words.submit}</Button>
          {count > 0 && (
            <Link to={clearedAddress(place, kept)} className="list-link">
              {words.clear}
            </Link>
          )}
        </div>
      </Form>
    </Disclosure>
  );
}
