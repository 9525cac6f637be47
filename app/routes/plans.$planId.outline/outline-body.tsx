import { EmptyState } from "~/components/empty-state";
import { LinkButton } from "~/components/link-button";
import { NothingFound } from "~/components/nothing-found";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { clearedAddress } from "~/components/timeline-address";
import { UndoBar } from "~/components/undo-bar";
import { usePlace } from "~/components/use-place";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import "./outline.css";
import { DirectionGroup } from "./direction-group";
import { OutlineContext } from "./outline-context";
import { keptThroughFilters, OutlineFilter } from "./outline-filter";
import { OutlineGrid } from "./outline-grid";
import { OutlineHeader } from "./outline-header";
import { useOutlineLinks } from "./outline-links";
import { OutlinePanel } from "./outline-panel";
import { PhaseList } from "./phase-list";
import type { OutlinePage } from "./present-outline";
import { useOpenedPanel } from "./use-opened-panel";
import { useScripted } from "./use-scripted";

/** The whole page: header, the bar that takes the last change back, phases, tree, and the panel of what is being edited. */
export function OutlineBody({ page, answer }: { readonly page: OutlinePage; readonly answer: FormAnswer | undefined }) {
  const texts = useTexts().outline;
  useOpenedPanel();
  return (
    <OutlineContext.Provider value={{ page, answer: answer ?? null }}>
      <div className="landscape">
        <Page>
          <OutlineHeader />
          {page.saved && !page.undone && (
            <div className="outline-undo">
              <UndoBar undoes={page.saved} commandId={`${page.commandId}-undo`} />
            </div>
          )}
          {page.undone && <Notice tone="success">{texts.undo.done}</Notice>}
          <div className={page.panel ? "outline-with-panel" : undefined}>
            <div className="grid min-w-0 content-start gap-4">
              <div className="outline-about">
                <PhaseList />
                <OutlineFilter page={page} />
              </div>
              <Shown page={page} />
            </div>
            {page.panel && <OutlinePanel panel={page.panel} />}
          </div>
        </Page>
      </div>
    </OutlineContext.Provider>
  );
}

function Shown({ page }: { readonly page: OutlinePage }) {
  const scripted = useScripted();
  if (page.found?.shown === 0) return <Nothing examined={page.found.examined} />;
  if (!scripted || (isEmpty(page) && !page.mayEdit)) return <Tree page={page} />;
  return <OutlineGrid page={page} />;
}

function Nothing({ examined }: { readonly examined: number | null }) {
  return <NothingFound examined={examined} cleared={clearedAddress(usePlace(), keptThroughFilters)} />;
}

function isEmpty({ groups }: OutlinePage): boolean {
  return groups.every(({ direction, goals }) => !direction && goals.rows.length === 0 && goals.from === 0);
}

function FirstSteps({ planId }: { readonly planId: string }) {
  const texts = useTexts();
  return (
    <div className="grid justify-items-start gap-3">
      <p>{texts.outline.empty.next}</p>
      <LinkButton to={`/plans/${planId}/import`}>{texts.takeIn.open}</LinkButton>
    </div>
  );
}

function Tree({ page }: { readonly page: OutlinePage }) {
  const texts = useTexts().outline;
  const links = useOutlineLinks();
  const groups = page.groups.filter(({ direction, goals }) => direction || goals.rows.length > 0 || goals.from > 0);
  return (
    <section aria-label={texts.tree} className="grid gap-6">
      {groups.length === 0 && (
        <EmptyState
          title={texts.empty.title}
          why={texts.empty.why}
          next={page.mayEdit ? <FirstSteps planId={page.plan.id} /> : texts.empty.reader}
        />
      )}
      {groups.map((group) => (
        <DirectionGroup key={group.direction?.id ?? ""} group={group} />
      ))}
      {page.mayEdit && (
        <p className="flex flex-wrap gap-2 print:hidden">
          <LinkButton to={links.add("direction")} size="small" preventScrollReset>
            {texts.addDirection}
          </LinkButton>
          <LinkButton to={links.add("goal")} size="small" preventScrollReset>
            {texts.addGoal}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
