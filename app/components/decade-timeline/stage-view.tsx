import "./stage-view.css";
import { useNavigate } from "@remix-run/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DecadeInput, TimelineRow } from "~/charts/timeline-input";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { rowKey } from "./access/row-keys";
import { TreeRows } from "./access/tree-rows";
import { walk } from "./access/walk";
import { cursorOf, isBarPart, rowOf } from "./bar-grip";
import { type SeenTimeline, seenTimeline } from "./export/seen-timeline";
import { linkWords } from "./link-words";
import { PlainTools } from "./plain-tools";
import { draggedBy, type Redating, redated, redatingOf } from "./redating";
import { RedatingCard, type RedatingForm } from "./redating-card";
import { factsIn } from "./row-facts";
import { ShownCard } from "./shown-card";
import { listenForGestures } from "./stage/gestures";
import { hitAt, reaches } from "./stage/hit";
import { StagePlayer } from "./stage-player";
import { StageTools } from "./stage-tools";
import { useJumps } from "./use-jumps";
import type { Player } from "./use-playing";
import { useStage } from "./use-stage";
import { rememberBranch, rememberView } from "./view-address";

type StageViewProps = {
  /** The rows as they are, or as the day knew them that is looked back at. */
  readonly input: DecadeInput;
  /** Fetches the rows a row names, and says whether they came. */
  readonly load: (row: TimelineRow) => Promise<boolean>;
  readonly label: string;
  readonly id: string;
  /** Told once the stage has drawn: the server's drawing may go. */
  readonly onReady: () => void;
  /** The key for the same facts as a table. */
  readonly onTable: () => void;
  /** Is told how to ask for what is shown. */
  readonly showing?: SeenTimeline | undefined;
  /** The form that saves new dates; absent where nothing is re-dated. */
  readonly redatingForm?: RedatingForm | undefined;
  /** Plays how it came about; null where nothing is played. */
  readonly player: Player | null;
  /** Whether the day is a past one, of which nothing is changed. */
  readonly isPast: boolean;
};

/** The timeline as the browser has it: a picture that is scrolled and zoomed, and a treegrid over it. */
export function StageView({
  input: given,
  load,
  label,
  id,
  onReady,
  onTable,
  showing,
  redatingForm,
  player,
  isPast,
}: StageViewProps) {
  const [texts, locale] = [useTexts(), useLocale()];
  const host = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const [redating, setRedating] = useState<Redating | null>(null);
  const input = useMemo(() => redated(given, redating), [given, redating]);
  const seen = useStage(host, input, onReady);
  const stage = seen?.stage ?? null;
  const [place, setPlace] = useState(0);
  const [pointed, setPointed] = useState<{ x: number; y: number } | null>(null);
  const [focused, setFocused] = useState(false);
  const factsOf = useMemo(() => factsIn(locale, texts, linkWords(input, texts, locale)), [input, texts, locale]);

  const toggle = useCallback(
    (row: number) => {
      const shown = stage?.scene.at(row);
      if (!stage || !shown) return;
      if (shown.loads) void load(shown).then((came) => came && rememberBranch(shown.id, true));
      else stage.toggle(row);
      if (!shown.loads && shown.kind !== "direction") rememberBranch(shown.id, stage.scene.isOpen(row));
    },
    [stage, load],
  );
  const mayRedate = redatingForm !== undefined && !isPast;
  const act = useRef({ toggle, load, navigate, mayRedate });
  act.current = { toggle, load, navigate, mayRedate };
  // Saved, the row comes back with another revision: the preview has done its work.
  useEffect(() => {
    setRedating((last) => {
      const now = last && given.rows.find(({ id }) => id === last.row.id);
      return now && now.revision === last.row.revision ? last : null;
    });
  }, [given]);

  useEffect(() => {
    if (!stage || !showing) return;
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
        const held = point && act.current.mayRedate ? hitAt(stage.layout, point.x, point.y) : null;
        stage.scroller.style.cursor = held ? cursorOf(stage, held) : "";
      },
      grabbed(x, y, by) {
        const hit = act.current.mayRedate ? hitAt(stage.layout, x, y, reaches[by]) : null;
        const first = hit && isBarPart(hit.part) ? redatingOf(rowOf(stage, hit), false) : null;
        if (!hit || !first) return null;
        const from = stage.dateAt(x);
        return {
          moved: (to) => setRedating(draggedBy(first, hit.part, from, stage.dateAt(to))),
          dropped: () => setRedating((last) => last && { ...last, settled: true }),
          left: () => setRedating(null),
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
        else if (row.kind === "more" && row.loads) void act.current.load(row);
        else if (row.href) open(row.href, event.ctrlKey || event.metaKey, act.current.navigate);
      },
    });
  }, [stage]);

  useEffect(() => {
    if (seen) rememberView(seen.stage);
  }, [seen]);

  const jumps = useJumps(stage, input);

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
      "re-date": () => mayRedate && setRedating(redatingOf(stage.scene.at(stage.scene.opened.rowAt(place)), true)),
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
        {stage && !redating ? (
          <ShownCard stage={stage} pointed={pointed} place={focused ? place : null} factsOf={factsOf} />
        ) : null}
        {stage && redating && redatingForm ? (
          <RedatingCard
            stage={stage}
            redating={redating}
            form={redatingForm}
            close={() => {
              setRedating(null);
              focusing.current = true;
            }}
          />
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
