import { useMemo } from "react";
import { asOfPath } from "~/components/as-of-path";
import { Card } from "~/components/card";
import { DecadeTimeline } from "~/components/decade-timeline/decade-timeline";
import type { SeenTimeline } from "~/components/decade-timeline/export/seen-timeline";
import { playingOf } from "~/components/decade-timeline/playing";
import { EmptyState } from "~/components/empty-state";
import { LinkButton } from "~/components/link-button";
import { NothingFound } from "~/components/nothing-found";
import { Notice } from "~/components/notice";
import { clearedAddress } from "~/components/timeline-address";
import { alwaysKept, TimelineFilter } from "~/components/timeline-filter";
import { UndoBar } from "~/components/undo-bar";
import { usePlace } from "~/components/use-place";
import type { Visit } from "~/http/visit.server";
import type { FormAnswer } from "~/i18n/form-answer";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { TimelinePage } from "./present-page";
import { RedateForm } from "./redate-form";

type TimelineBodyProps = {
  readonly page: TimelinePage & Visit;
  readonly showing: SeenTimeline;
  /** What became of the dates that were sent last, if they weren't stored. */
  readonly answer: FormAnswer | undefined;
};

/** What is shown of the plans, which part of the axis, and the picture itself. */
export function TimelineBody({ page, showing, answer }: TimelineBodyProps) {
  const { plan, asOf, timeline, today, filter } = page;
  const texts = useTexts();
  const place = usePlace();
  const playing = useMemo(
    () => (asOf === null && timeline ? playingOf(plan.id, timeline) : undefined),
    [asOf, plan.id, timeline],
  );
  const rows = timeline?.rows ?? [];
  if (!timeline || (!page.hasGoals && rows.length === 0 && !page.isNarrowed)) return <EmptyPlan page={page} />;
  return (
    <div className="grid min-w-0 grid-cols-1 gap-4">
      {page.saved && !page.undone ? <UndoBar undoes={page.saved} commandId={`${page.commandId}-undo`} /> : null}
      {page.undone ? <Notice tone="success">{texts.outline.undo.done}</Notice> : null}
      <TimelineFilter {...filter} today={today} />
      <Remarks page={page} />
      {rows.length === 0 ? (
        <NothingFound examined={page.found?.examined ?? null} cleared={clearedAddress(place, alwaysKept)} />
      ) : (
        <Card>
          <DecadeTimeline
            input={timeline}
            id="plan"
            showing={showing}
            playing={playing}
            redating={
              page.asOf !== null
                ? "past"
                : page.mayEdit
                  ? (redating, close) => <RedateForm {...{ redating, close, answer, page }} />
                  : "not-allowed"
            }
          />
        </Card>
      )}
    </div>
  );
}

/** What the picture leaves out, and what its shadows stand for. */
function Remarks({ page: { found, compared } }: { readonly page: TimelinePage }) {
  const words = useTexts().timelinePage;
  const format = useFormats();
  if ((!found || found.shown === 0) && !compared) return null;
  return (
    <div role="status" className="grid gap-1 text-sm text-ink-soft">
      {found && found.shown > 0 && <p>{foundWords(found, words)}</p>}
      {compared && <p>{(compared.known ? words.comparing : words.notCompared)(format.date(compared.day))}</p>}
    </div>
  );
}

function foundWords(
  { shown, more, examined }: NonNullable<TimelinePage["found"]>,
  words: ReturnType<typeof useTexts>["timelinePage"],
): string {
  if (more) return words.foundMost(shown);
  return examined === null ? words.found(shown) : words.examinedMost(shown, examined);
}

function EmptyPlan({ page: { plan, mayEdit, asOf } }: { readonly page: TimelinePage }) {
  const { title, why, next, nextForReaders } = useTexts().timelinePage.empty;
  const outline = <LinkButton to={asOfPath(`/plans/${plan.id}/outline`, asOf)}>{next}</LinkButton>;
  return <EmptyState title={title} why={why} next={mayEdit ? outline : nextForReaders} />;
}
