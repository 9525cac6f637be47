import { Link, useRevalidator } from "@remix-run/react";
import { ContentText } from "~/components/content-text";
import { LinkButton } from "~/components/link-button";
import { PhaseQuick } from "~/components/plan-grid/phase-quick";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { rowsAddress } from "./grid-start";
import { useOutline } from "./outline-context";
import { useOutlineLinks } from "./outline-links";
import { useScripted } from "./use-scripted";

/** The phases in order of time, each with its dates. */
export function PhaseList() {
  const { plan, phases, mayEdit } = useOutline().page;
  const { revalidate } = useRevalidator();
  const scripted = useScripted();
  const texts = useTexts();
  const format = useFormats();
  const links = useOutlineLinks();
  if (phases.length === 0 && !mayEdit) return null;
  return (
    <section aria-label={texts.outline.phases} className="outline-phases">
      <h2 className="font-semibold">{texts.outline.phases}</h2>
      <ol>
        {phases.map((phase) => (
          <li key={phase.id} id={phase.id} data-phase={phase.id}>
            <ContentText zh={phase.titleZh} en={phase.titleEn} />
            <span className="text-sm text-ink-soft">{format.dateRange(phase.startsOn, phase.endsOn)}</span>
            {mayEdit && (
              <Link
                to={links.edit(phase.id)}
                preventScrollReset
                className="row-action"
                aria-label={texts.outline.editNamed(format.text(phase.titleZh, phase.titleEn))}
              >
                {texts.common.actions.edit}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {mayEdit &&
        (scripted ? (
          <PhaseQuick plan={plan} phases={phases} address={rowsAddress(plan.id, null, null)} saved={revalidate} />
        ) : (
          <LinkButton to={links.add("phase")} size="small" preventScrollReset>
            {texts.outline.addPhase}
          </LinkButton>
        ))}
    </section>
  );
}
