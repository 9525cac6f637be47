import "./stage-view.css";
import { useLocation, useNavigate } from "@remix-run/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DecadeInput, TimelineBranch, TimelineRow } from "~/charts/timeline-input";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { rowKey } from "./access/row-keys";
import { TreeRows } from "./access/tree-rows";
import { walk } from "./access/walk";
import { cursorOf, isBarPart, rowOf } from "./bar-grip";
import { type SeenTimeline, seenTimeline } from "./export/seen-timeline";
import { linkWords } from "./link-words";
import { PlainTools } from "./plain-tools";
import { draggedBy, type NotRedated, redatingOf } from "./redating";
import { RedatingCard, type RedatingForm } from "./redating-card";
import { RefusalCard } from "./refusal-card";
import { factsIn } from "./row-facts";
import { ShownCard } from "./shown-card";
import { listenForGestures } from "./stage/gestures";
import { hitAt, reaches } from "./stage/hit";
import { StagePlayer } from "./stage-player";
import { StageTools } from "./stage-tools";
import { useJumps } from "./use-jumps";
import type { Player } from "./use-playing";
import { useRedating } from "./use-redating";
import { useStage } from "./use-stage";
import { rememberBranch, rememberStretch, rememberView } from "./view-address";

type StageViewProps = {
  /** The rows as they are, or as the day knew them that is looked back at. */
  readonly input: DecadeInput;
  /** Fetches the rows a row names; null where they didn't come. */
  readonly load: (row: TimelineRow) => Promise<TimelineBranch | null>;
  /** Rows whose branch is folded to begin with. */
  readonly closed: readonly string[];
  readonly label: string;
  readonly id: string;
  /** Told once the stage has drawn: the server's drawing may go. */
  readonly onReady: () => void;
  /** The key for the same facts as a table. */
  readonly onTable: () => void;
  /** Is told how to ask for what is shown. */
  readonly showing: SeenTimeline;
  /** The form that saves new dates, or why there is none. */
  readonly redating: RedatingForm | NotRedated;
  /** Plays how it came about; null where nothing is played. */
  readonly player: Player | null;
  /** Whether the day is a past one, of which nothing is changed. */
  readonly isPast: boolean;
};

/** The timeline as the browser has it: a picture that is scrolled and zoomed, and a treegrid over it. */
export function StageView({
  input: given,
  load,
  closed,
  label,
  id,
  onReady,
  onTable,
  showing,
  redating: form,
  player,
  isPast,
}: StageViewProps) {
  const [texts, locale] = [useTexts(), useLocale()];
  const host = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const page = useLocation().pathname;
  const focusing = useRef(false);
  const focusAgain = useCallback(() => {
    focusing.current = true;
  }, []);
  const hands = useRedating(given, { isPast, refusal: typeof form === "string" ? form : null }, focusAgain);
  const { input, redating } = hands;
  const seen = useStage(host, input, closed, onReady);
  const stage = seen?.stage ?? null;
  const [place, setPlace] = useState(0);
  const [pointed, setPointed] = useState<{ x: number; y: number } | null>(null);
  const [focused, setFocused] = useState(false);
  const factsOf = useMemo(() => factsIn(locale, texts, linkWords(input, texts, locale)), [input, texts, locale]);

  const toggle = useCallback(
    (row: number) => {
      const shown = stage?.scene.at(row);
      if (!stage || !shown) return;
      if (shown.loads) return void load(shown).then((came) => came && rememberBranch(page, shown, true));
      stage.toggle(row);
      rememberBranch(page, shown, stage.scene.isOpen(row));
    },
    [stage, load, page],
  );
  const loadMore = useCallback(
    (row: TimelineRow) => void load(row).then((came) => came && rememberStretch(page, row, came)),
    [load, page],
  );
  const act = useRef({ toggle, loadMore, navigate, hands });
  act.current = { toggle, loadMore, navigate, hands };

  useEffect(() => {
    if (!stage) return;
    showing.current = () => seenTimeline(input, stage, isPast);
    return () => {
      showing.current = null;
    };
  }, [stage, showing, input, isPast]);

  useEffect(() => {
    if (!stage) return;
    return listenForGestures(stage, {
      pointed(point) {
        setPointed(point);
        const held = point && act.current.hands.isOn ? hitAt(stage.layout, point.x, point.y) : null;
        stage.scroller.style.cursor = held ? cursorOf(stage, held) : "";
      },
      grabbed(x, y, by) {
        const hit = act.current.hands.isOn ? hitAt(stage.layout, x, y, reaches[by]) : null;
        const first = hit && isBarPart(hit.part) ? redatingOf(rowOf(stage, hit), false) : null;
        if (!hit || !first) return null;
        const from = stage.dateAt(x);
        setPlace(stage.firstPlace + stage.layout.rows.indexOf(hit.row));
        return {
          moved: (to) => act.current.hands.hold(draggedBy(first, hit.part, from, stage.dateAt(to))),
          dropped: () => act.current.hands.settle(),
          left: () => act.current.hands.close(),
        };
      },
      tapped(x, y, event) {
        const hit = hitAt(stage.layout, x, y);
        if (!hit) return;
        const at = stage.firstPlace + stage.layout.rows.indexOf(hit.row);
        const index = stage.scene.opened.rowAt(at);
        const row = stage.scene.at(index);
        setPlace(at);
        if (hit.part === "toggle") act.current.toggle(index);
        else if (row.kind === "more" && row.loads) act.current.loadMore(row);
        else if (row.href) open(row.href, event.ctrlKey || event.metaKey, act.current.navigate);
      },
    });
  }, [stage]);

  useEffect(() => {
    if (seen) rememberView(page, seen.stage);
  }, [seen, page]);

  const jumps = useJumps(stage, input);

  function onKeyDown(event: React.KeyboardEvent): void {
    const key = rowKey(event);
    if (!stage || !key) return;
    event.preventDefault();
    hands.hush();
    const axis = {
      closer: () => stage.zoom(1.6),
      wider: () => stage.zoom(1 / 1.6),
      whole: () => stage.show("all"),
      earlier: () => stage.pan(-120),
      later: () => stage.pan(120),
      table: onTable,
      "re-date": () => hands.ask(stage.scene.at(stage.scene.opened.rowAt(place))),
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
    if (row?.kind === "more" && row.loads) loadMore(row);
    else if (row?.href) navigate(row.href);
  }

  useEffect(() => {
    if (!focusing.current) return;
    const target = host.current?.querySelector<HTMLElement>(`[data-place="${place}"]`);
    if (target) {
      focusing.current = false;
      target.focus();
    }
  });

  const focus = {
    onFocus: () => setFocused(true),
    onBlur() {
      setFocused(false);
      hands.hush();
    },
  };
  return (
    <div className="stage-view">
      {stage ? <StageTools stage={stage} timeline={input} jumps={jumps} /> : <PlainTools timeline={input} />}
      {player ? <StagePlayer player={player} isReady={stage !== null} /> : null}
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
            factsOf={factsOf}
            onFocus={setPlace}
            onKeyDown={onKeyDown}
          />
        ) : null}
        {stage && !redating && !hands.refused ? (
          <ShownCard stage={stage} pointed={pointed} place={focused ? place : null} factsOf={factsOf} />
        ) : null}
        {stage ? <RefusalCard stage={stage} place={place} refused={hands.refused} /> : null}
        {stage && redating && typeof form !== "string" ? (
          <RedatingCard stage={stage} redating={redating} form={form} close={hands.close} />
        ) : null}
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
  return { height: `min(${Math.ceil(rows + 24)}px, calc(82vh / var(--page-zoom)))` };
}
