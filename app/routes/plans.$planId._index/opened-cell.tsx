import { asOfPath } from "~/components/as-of-path";
import { Card } from "~/components/card";
import { LinkButton } from "~/components/link-button";
import { Pagination } from "~/components/pagination";
import { Section } from "~/components/section";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { GoalLines } from "./goal-lines";
import type { OpenedMatrixCell } from "./present-matrix";

type OpenedCellProps = { readonly opened: OpenedMatrixCell; readonly planId: string; readonly asOf: string | null };

/** All goals of one cell, page by page. */
export function OpenedCell({ opened, planId, asOf }: OpenedCellProps) {
  const texts = useTexts();
  const format = useFormats();
  const [direction, phase] = [
    opened.direction ? format.text(opened.direction.zh, opened.direction.en) : texts.plans.withoutDirection,
    opened.phase ? format.text(opened.phase.zh, opened.phase.en) : texts.plans.withoutPhase,
  ];
  return (
    <Section
      id="cell"
      title={`${direction} · ${phase}`}
      lead={texts.plans.goalCount(opened.total)}
      actions={
        <LinkButton to={asOfPath(`/plans/${planId}`, asOf)} size="small" variant="quiet">
          {texts.common.actions.close}
        </LinkButton>
      }
    >
      <Card>
        <GoalLines goals={opened.goals} asOf={asOf} />
      </Card>
      <Pagination
        next={opened.next && asOfPath(opened.next, asOf)}
        previous={opened.previous && asOfPath(opened.previous, asOf)}
      />
    </Section>
  );
}
