import { type ReactNode, useId } from "react";
import { LinkButton } from "~/components/link-button";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { AddElementForm } from "./add-element-form";
import { DirectionForm, RemoveDirectionForm } from "./direction-forms";
import { ElementPanelBody } from "./element-panel-body";
import { useOutline } from "./outline-context";
import { useOutlineLinks } from "./outline-links";
import { PhaseForm, RemovePhaseForm } from "./phase-forms";
import type { OutlinePage } from "./present-outline";
import { panelId } from "./use-opened-panel";

type Panel = NonNullable<OutlinePage["panel"]>;

/** What is being added or edited, beside the tree on a desk and above it on a phone. */
export function OutlinePanel({ panel }: { readonly panel: Panel }) {
  const texts = useTexts().outline;
  const levelName = useLevelName();
  switch (panel.kind) {
    case "add-phase":
      return (
        <Frame title={texts.addPhase}>
          <PhaseForm phase={null} />
        </Frame>
      );
    case "edit-phase":
      return (
        <Frame title={texts.editPhase}>
          <PhaseForm phase={panel.phase} />
          <RemovePhaseForm phase={panel.phase} />
        </Frame>
      );
    case "add-direction":
      return (
        <Frame title={texts.addDirection}>
          <DirectionForm direction={null} />
        </Frame>
      );
    case "edit-direction":
      return (
        <Frame title={texts.editDirection}>
          <DirectionForm direction={panel.direction} />
          <RemoveDirectionForm direction={panel.direction} />
        </Frame>
      );
    case "add-element":
      return (
        <Frame title={texts.add(levelName(panel.what))}>
          <AddElementForm panel={panel} />
        </Frame>
      );
    case "edit-element":
      return (
        <Frame title={texts.editTitle(levelName(panel.element.kind))}>
          <ElementPanelBody panel={panel} />
        </Frame>
      );
  }
}

function useLevelName(): (kind: keyof OutlinePage["levelNames"]) => string {
  const { levelNames } = useOutline().page;
  const format = useFormats();
  return (kind) => format.text(levelNames[kind].zh, levelNames[kind].en);
}

function Frame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const headingId = useId();
  const texts = useTexts().outline;
  const links = useOutlineLinks();
  return (
    <section
      id={panelId}
      tabIndex={-1}
      aria-labelledby={headingId}
      className="outline-panel card grid gap-5 p-5 print:hidden"
    >
      <div className="flex items-center justify-between gap-3">
        <h2 id={headingId} className="text-md font-semibold">
          {title}
        </h2>
        <LinkButton to={links.closed()} variant="quiet" size="small" preventScrollReset>
          {texts.closePanel}
        </LinkButton>
      </div>
      {children}
    </section>
  );
}
