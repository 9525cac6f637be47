import { useTexts } from "~/i18n/texts-context";
import type { ElementPanel } from "./element-values";
import { OutlineForm } from "./outline-form";

/** One place up or down among the siblings. */
export function OrderForms({ panel }: { readonly panel: ElementPanel }) {
  const { element, parent, siblingsRevision, up, down } = panel;
  const texts = useTexts().common.actions;
  const hidden = { elementId: element.id, parentId: parent?.id, childrenRevision: siblingsRevision };
  if (!up && !down) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {up && (
        <OutlineForm
          name="up"
          intent="move-element"
          hidden={{ ...hidden, afterId: up.behind }}
          submit={texts.moveUp}
          variant="secondary"
          brief
        />
      )}
      {down && (
        <OutlineForm
          name="down"
          intent="move-element"
          hidden={{ ...hidden, afterId: down.behind }}
          submit={texts.moveDown}
          variant="secondary"
          brief
        />
      )}
    </div>
  );
}
