import { AsOfBanner } from "~/components/as-of-banner";
import { AsOfForm } from "~/components/as-of-form";
import { FilledSentence } from "~/components/filled-sentence";
import { FreeText } from "~/components/free-text";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { PlanStatusChip } from "~/components/plan-status-chip";
import { PlanTabs } from "~/components/plan-tabs";
import { SampleMark } from "~/components/sample-mark";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useOutline } from "./outline-context";
import { OutlineFiles } from "./outline-files";
import { useOutlineLinks } from "./outline-links";

/** Which plan this is, in what status, and why it can or can't be changed. */
export function OutlineHeader() {
  const { plan, asOf, today, isEditor, mayEdit } = useOutline().page;
  const texts = useTexts();
  const format = useFormats();
  const links = useOutlineLinks();
  const title = format.text(plan.titleZh, plan.titleEn);
  return (
    <div className="grid gap-4">
      <PageHeader
        title={texts.outline.title}
        crumbs={[
          { label: texts.plans.title, to: "/plans" },
          { label: title, to: links.elsewhere(`/plans/${plan.id}`) },
        ]}
        marks={
          <>
            <PlanStatusChip status={plan.status} />
            {plan.sample && <SampleMark />}
          </>
        }
        actions={
          <>
            <AsOfForm asOf={asOf} today={today} />
            <OutlineFiles />
          </>
        }
        banner={asOf && <AsOfBanner asOf={asOf} />}
      />
      <p className="hidden text-md print:block">{title}</p>
      <PlanTabs planId={plan.id} asOf={asOf} />
      {plan.status === "provisional" && plan.statusReason && (
        <p className="text-sm text-ink-soft">
          <FilledSentence sentence={texts.outline.standingReason}>
            <FreeText text={plan.statusReason} />
          </FilledSentence>
        </p>
      )}
      {isEditor && !mayEdit && asOf === null && (
        <Notice>{texts.outline.readOnly(texts.common.planStatuses[plan.status])}</Notice>
      )}
    </div>
  );
}
