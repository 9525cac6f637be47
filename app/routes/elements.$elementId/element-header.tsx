import { AsOfBanner } from "~/components/as-of-banner";
import { AsOfForm } from "~/components/as-of-form";
import { ContentText } from "~/components/content-text";
import { HealthMark } from "~/components/health-mark";
import { LinkButton } from "~/components/link-button";
import { PageHeader } from "~/components/page-header";
import { SampleMark } from "~/components/sample-mark";
import { useFormats } from "~/i18n/formats";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { useElementPage } from "./element-context";
import { useElementLinks } from "./element-links";

/** What this is and where it stands in its plan. */
export function ElementHeader() {
  const { element, plan, above, code, figures, levelNames, asOf, today, rights } = useElementPage().page;
  const texts = useTexts();
  const format = useFormats();
  const links = useElementLinks();
  const locale = useLocale();
  const level = levelNames[element.kind];
  const other = locale === "en" ? element.titleZh : element.titleEn;
  const opened = above.map(({ id }) => id).join(",");
  const outline = `/plans/${plan.id}/outline${opened === "" ? "" : `?open=${opened}`}`;
  const edited = `/plans/${plan.id}/outline?${opened === "" ? "" : `open=${opened}&`}edit=${element.id}`;
  return (
    <PageHeader
      title={
        <>
          <span className="mr-2 font-normal text-ink-soft">{code}</span>
          <ContentText zh={element.titleZh} en={element.titleEn} />
        </>
      }
      crumbs={[
        { label: texts.plans.title, to: "/plans" },
        { label: format.text(plan.titleZh, plan.titleEn), to: links.elsewhere(`/plans/${plan.id}`) },
        ...above.map((one) => ({
          label: `${one.code} ${format.text(one.titleZh, one.titleEn)}`,
          to: links.elsewhere(`/elements/${one.id}`),
        })),
      ]}
      marks={
        <>
          <span className="chip chip-outline">{format.text(level.zh, level.en)}</span>
          <HealthMark health={figures.health} />
          {element.sample && <SampleMark />}
        </>
      }
      lead={
        other !== "" && other !== format.text(element.titleZh, element.titleEn) ? <OtherTitle text={other} /> : null
      }
      actions={
        <>
          <LinkButton to={rights.edit ? edited : links.elsewhere(`${outline}#${element.id}`)}>
            {rights.edit ? texts.element.edit : texts.element.inOutline}
          </LinkButton>
          <AsOfForm asOf={asOf} today={today} />
        </>
      }
      banner={asOf && <AsOfBanner asOf={asOf} />}
    />
  );
}

function OtherTitle({ text }: { readonly text: string }) {
  const locale = useLocale();
  return <span lang={locale === "en" ? "zh-CN" : "en"}>{text}</span>;
}
