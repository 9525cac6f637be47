import { Card } from "~/components/card";
import { ContentText } from "~/components/content-text";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useElementPage } from "./element-context";

/** The dated points, and which of them the latest report calls reached. */
export function MilestonesCard() {
  const { milestones, element } = useElementPage().page;
  const texts = useTexts().element;
  const format = useFormats();
  if (milestones.length === 0) return null;
  const counted = element.measuredBy === "milestones";
  return (
    <Card title={texts.milestones}>
      <ol className="grid gap-3">
        {milestones.map((milestone) => (
          <li key={milestone.id} className="grid">
            <span>
              <ContentText zh={milestone.titleZh} en={milestone.titleEn} />
            </span>
            <span className="text-sm text-ink-soft">
              {format.date(milestone.dueOn)}
              {counted && ` · ${milestone.reached ? texts.reached : texts.notReached}`}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
