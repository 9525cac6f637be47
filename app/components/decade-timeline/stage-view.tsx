import "./stage-view.css";
import { useNavigate } from "@remix-run/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { dateOfDay, dayNumber } from "~/charts/day-number";
import type { DecadeInput } from "~/charts/timeline-input";
import type { CalendarDate } from "~/domain/calendar-date";
import { formatDateRange } from "~/i18n/format-date";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { rowKey } from "./access/row-keys";
import { TreeRows } from "./access/tree-rows";
import { walk } from "./access/walk";
import { type SeenTimeline, seenTimeline } from "./export/seen-timeline";
import { linkWords } from "./link-words";
import { ShownCard } from "./shown-card";
import { listenForGestures } from "./stage/gestures";
import { hitAt } from "./stage/hit";
import { StageTools } from "./stage-tools";
import { useBranches } from "./use-branches";
import { useStage } from "./use-stage";
import { rememberView } from "./view-address";

type StageViewProps = {
  readonly input: DecadeInput;
  readonly label: string;
  readonly id: string;
  /** Told once the stage has drawn: the server's drawing may go. */
  readonly onReady: () => void;
  /** The key for the same facts as a table. */
  readonly onTable: () => void;
  /** Is told how to ask for what is shown. */
  readonly showing?: SeenTimeline | undefined;
};

const aboutToday = 550;
const aboutHinge = 730;
const nothingClosed: ReadonlySet<string> = new Set();

/** The timeline as the browser has it: a picture that is scrolled and zoomed, and a treegrid over it. */
export function StageView({ input: given, label, id, onReady, onTable, showing }: StageViewProps) {
  const [texts, locale] = [useTexts(), useLocale()];
  const host = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const { input, load } = useBranches(given);
  const seen = useStage(host, input, nothingClosed);
  const stage = seen?.stage ?? null;
  const [place, setPlace] = useState(0);
  const [pointed, setPointed] = useState<{ x: number; y: number } | null>(null);
  const [focused, setFocused] = useState(false);
  const linksOf = useMemo(() => linkWords(input, texts, locale), [input, texts, locale]);

  const toggle = useCallback(
    (row: number) => {
      const shown = stage?.scene.at(row);
      if (!stage || !shown) return;
      if (shown.loads) void load(shown);
      else stage.toggle(row);
    },
    [stage, load],
  );
  const act = useRef({ toggle, load, navigate });
  act.current = { toggle, load, navigate };

  useEffect(() => {
    if (stage) onReady();
  }, [stage, onReady]);

  useEffect(() => {
    if (!stage || !showing) return;
    showing.current = () => seenTimeline(input, stage);
    return () => {
      showing.current = null;
    };
  }, [stage, showing, input]);

  useEffect(() => {
    if (!stage) return;
    return listenForGestures(stage, {
      pointed: setPointed,
      tapped(x, y, event) {
        const hit = hitAt(stage.layout, x, y);
        if (!hit) return;
        const at = stage.firstPlace + stage.layout.rows.indexOf(hit.row);
        const index = stage.scene.opened.rowAt(at);
        const row = stage.scene.at(index);
        setPlace(at);
        if (hit.part === "toggle") act.current.toggle(index);
        else if (row.kind === "more" && row.loads) void act.current.load(row);
        else if (row.href) open(row.href, event.ctrlKey || event.metaKey, act.current.navigate);
      },
    });
  }, [stage]);

  useEffect(() => {
    if (seen) rememberView(seen.stage);
  }, [seen]);

  const around = useCallback(
    (day: CalendarDate, reach: number) => {
      const at = dayNumber(day);
      stage?.show({ startsOn: dateOfDay(at - reach), endsOn: dateOfDay(at + reach) });
    },
    [stage],
  );
  const jumps = {
    today: () => around(input.today, aboutToday),
    hinge: () => input.hingeOn && around(input.hingeOn, aboutHinge),
  };

  function onKeyDown(event: React.KeyboardEvent): void {
    const key = rowKey(event);
    if (!stage || !key) return;
    event.preventDefault();
    const axis = {
      closer: () => stage.zoom(1.6),
      wider: () => stage.zoom(1 / 1.6),
      whole: () => stage.show("all"),
      earlier: () => stage.pan(-120),
      later: () => stage.pan(120),
      table: onTable,
      open: () => enter(place),
      ...jumps,
    }[key as string];
    if (axis) return void axis();
    const step = walk(stage.scene, place, key, Math.max(1, stage.layout.rows.length - 2));
    if (step === null) return;
    if ("toggle" in step) toggle(step.toggle);
    else goTo(step.to);
  }

  function goTo(next: number): void {
    if (!stage) return;
    stage.reveal(stage.scene.opened.rowAt(next));
    setPlace(next);
    focusing.current = true;
  }

  function enter(at: number): void {
    const row = stage?.scene.at(stage.scene.opened.rowAt(at));
    if (row?.kind === "more" && row.loads) void load(row);
    else if (row?.href) navigate(row.href);
  }

  const focusing = useRef(false);
  useEffect(() => {
    if (!focusing.current) return;
    const target = host.current?.querySelector<HTMLElement>(`[data-place="${place}"]`);
    if (target) {
      focusing.current = false;
      target.focus();
    }
  });

  const focus = { onFocus: () => setFocused(true), onBlur: () => setFocused(false) };
  return (
    <div className="stage-view">
      {stage ? (
        <StageTools
          stage={stage}
          axis={input}
          today={input.today}
          bands={input.bands}
          onToday={jumps.today}
          onHinge={input.hingeOn && jumps.hinge}
          span={formatDateRange(locale, stage.span.startsOn, stage.span.endsOn)}
        />
      ) : null}
      <div
        className="stage-host"
        ref={host}
        style={
          stage ? heightOf(stage.layout.field.top + stage.scene.opened.topOf(stage.scene.opened.count)) : undefined
        }
        {...focus}
      >
        {stage ? (
          <TreeRows
            id={`${id}-rows`}
            label={label}
            scene={stage.scene}
            layout={stage.layout}
            firstPlace={stage.firstPlace}
            place={place}
            linksOf={linksOf}
            onFocus={setPlace}
            onKeyDown={onKeyDown}
          />
        ) : null}
        {stage ? <ShownCard stage={stage} pointed={pointed} place={focused ? place : null} linksOf={linksOf} /> : null}
      </div>
    </div>
  );
}

function open(href: string, apart: boolean, navigate: (to: string) => void): void {
  if (apart) window.open(href, "_blank", "noopener");
  else navigate(href);
}

// As tall as its rows, but never taller than the window lets one see with the header.
function heightOf(rows: number): React.CSSProperties {
  return { height: `min(${Math.ceil(rows + 24)}px, 82vh)` };
}
