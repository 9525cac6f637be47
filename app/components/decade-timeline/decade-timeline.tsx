import "./decade-facts.css";
import "./decade-ground.css";
import "./decade-rows.css";
import "./decade-timeline.css";
import { useLocation } from "@remix-run/react";
import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import type { TimelineRow } from "~/charts/timeline-input";
import { classNames } from "~/components/class-names";
import { Disclosure } from "~/components/disclosure";
import { formatDate } from "~/i18n/format-date";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { branchLinks } from "./branch-links";
import { DecadeDrawing } from "./decade-drawing";
import { DecadeLegend } from "./decade-legend";
import { DecadeTable } from "./decade-table";
import type { DecadeTimelineInput } from "./decade-timeline-input";
import type { SeenTimeline } from "./export/seen-timeline";
import { branchesIn, withoutFolded } from "./folded-rows";
import { linkWords } from "./link-words";
import type { Playing } from "./playing";
import { PrintedDrawing } from "./printed-drawing";
import type { NotRedated } from "./redating";
import type { RedatingForm } from "./redating-card";
import { factsIn, sentenceOf } from "./row-facts";
import { sortingOf } from "./sorted-rows";
import { StageView } from "./stage-view";
import { timelineFormat } from "./timeline-format";
import { useBranches } from "./use-branches";
import { usePlaying } from "./use-playing";
import { usePrinted } from "./use-printed";

const wideWidth = 1280;
const narrowWidth = 366;
const nothingClosed: readonly string[] = [];

/**
 * The decade on one screen, with its legend and, folded away beneath, the same facts as a table.
 *
 * Two drawings of one geometry are sent, for a desk and for a phone, and a container query shows one: the server doesn't know the
 * width, labels can only be placed without collision for a known one, and a picture scaled from 1,280 px to 390 would be too small
 * to read. The second costs some 3 kB once compressed; `display: none` keeps it from screen readers and the tab order.
 */
export function DecadeTimeline({
  input,
  id = "decade",
  showing,
  redating = "elsewhere",
  playing,
}: {
  readonly input: DecadeTimelineInput;
  /** Unique on the page; what its own links come back to. */
  readonly id?: string;
  /** Is told how to ask for what is shown, once the stage shows it. */
  readonly showing?: SeenTimeline;
  /** The form that saves new dates, or why there is none; `elsewhere` by default. */
  readonly redating?: RedatingForm | NotRedated;
  /** Where the past is asked for; absent where nothing is played. */
  readonly playing?: Playing | undefined;
}) {
  const [texts, locale] = [useTexts(), useLocale()];
  const words = texts.timeline;
  const drawn = useMemo(() => {
    const { lookingBack = false, closed: _folded, leftOut: _unsaid, ...given } = input;
    return { ...given, format: timelineFormat(locale, texts, input.today, lookingBack) };
  }, [input, locale, texts]);
  const { input: grown, load } = useBranches(drawn);
  const { input: played, player, isPast } = usePlaying(grown, playing);
  // The picture comes first; legend and table follow when there is time.
  const told = useDeferredValue(played);
  const place = useLocation();
  const sorting = sortingOf(new URLSearchParams(place.search).get("sort"));
  const label = words.description(formatDate(locale, input.startsOn), formatDate(locale, input.endsOn));
  const shared = useMemo(() => {
    const unfolded = withoutFolded(drawn, input.closed ?? []);
    const factsOf = factsIn(locale, texts, linkWords(unfolded, texts, locale));
    return {
      input: unfolded,
      label,
      branches: branchLinks(place, branchesIn(drawn.rows), id, texts.timeline.branches),
      namesOf: (row: TimelineRow) => ({ words: sentenceOf(factsOf(row), texts), href: row.href }),
    };
  }, [drawn, input.closed, label, place, id, locale, texts]);
  const ownSeen: SeenTimeline = useRef(null);
  const seen = showing ?? ownSeen;
  const printed = usePrinted(seen);
  const facts = useRef<HTMLDivElement>(null);
  const [staged, setStaged] = useState(false);
  const onReady = useCallback(() => setStaged(true), []);
  const onTable = useCallback(() => {
    const details = facts.current?.querySelector("details");
    if (!details) return;
    details.open = true;
    details.querySelector<HTMLElement>("summary")?.focus();
  }, []);
  return (
    <div id={id} className={classNames("decade", staged && "staged", printed && "printed")}>
      {input.leftOut ? (
        <p role="status" className="decade-left-out">
          {words.leftOut(input.leftOut)}
        </p>
      ) : null}
      <StageView
        closed={input.closed ?? nothingClosed}
        input={played}
        isPast={isPast || input.lookingBack === true}
        load={load}
        label={label}
        id={id}
        onReady={onReady}
        onTable={onTable}
        {...{ showing: seen, redating, player }}
      />
      <div className="decade-scroll">
        <DecadeDrawing {...shared} width={wideWidth} id={`${id}-wide`} />
        <DecadeDrawing {...shared} width={narrowWidth} id={`${id}-narrow`} />
      </div>
      {printed ? <PrintedDrawing input={printed} id={`${id}-printed`} /> : null}
      <DecadeLegend input={told} id={`${id}-legend`} />
      <div className="decade-facts" ref={facts}>
        <Disclosure summary={words.asTable} open={sorting !== null}>
          <DecadeTable input={told} sorting={sorting} />
        </Disclosure>
      </div>
    </div>
  );
}
