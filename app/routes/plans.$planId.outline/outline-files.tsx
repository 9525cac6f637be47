import { LinkButton } from "~/components/link-button";
import { Menu } from "~/components/menu";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useOutline } from "./outline-context";
import { useOutlineLinks } from "./outline-links";

// A menu holds no more than can be seen at once.
const mostDirections = 12;

/** Where a document is taken in, for those who may, and the outline as a file. */
export function OutlineFiles() {
  const texts = useTexts().takeIn;
  const links = useOutlineLinks();
  const { plan, mayEdit, groups } = useOutline().page;
  const format = useFormats();
  const file = (ending: string) => links.elsewhere(`/plans/${plan.id}/outline.${ending}`);
  const directions = groups.flatMap(({ direction }) => (direction ? [direction] : [])).slice(0, mostDirections);
  return (
    <>
      {mayEdit && <LinkButton to={`/plans/${plan.id}/import`}>{texts.open}</LinkButton>}
      <Menu label={texts.export}>
        {(["xlsx", "csv"] as const).map((ending) => (
          <a key={ending} className="menu-item" href={file(ending)} download>
            {ending === "xlsx" ? texts.exportXlsx : texts.exportCsv}
          </a>
        ))}
        {directions.length > 0 && <p className="px-2 pt-2 text-sm text-ink-soft">{texts.exportOne}</p>}
        {directions.map(({ id, titleZh, titleEn }) => (
          <a key={id} className="menu-item" href={narrowed(file("xlsx"), id)} download>
            {format.text(titleZh, titleEn)}
          </a>
        ))}
      </Menu>
    </>
  );
}

function narrowed(path: string, directionId: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}direction=${directionId}`;
}
