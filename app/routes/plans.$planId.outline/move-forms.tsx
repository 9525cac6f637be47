import { Form, useSearchParams } from "@remix-run/react";
import { Disclosure } from "~/components/disclosure";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { ElementPanel } from "./element-values";
import { useOutline } from "./outline-context";
import { OutlineForm } from "./outline-form";

/** Looks for another parent within the plan, and puts the element behind its last child. */
export function MoveForms({ panel: { element, candidates } }: { readonly panel: ElementPanel }) {
  const [params] = useSearchParams();
  const { answer, page } = useOutline();
  const texts = useTexts();
  const format = useFormats();
  const words = params.get("find") ?? "";
  const kept = [...params].filter(([name]) => !["find", "saved", "undone"].includes(name));
  const moving = String(answer?.values?.form ?? "").startsWith("move-");
  return (
    <Disclosure summary={texts.outline.sections.move} open={words !== "" || moving}>
      <div className="grid gap-4">
        <Form method="get" className="flex items-end gap-2" preventScrollReset>
          {kept.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <TextField
            type="search"
            name="find"
            label={texts.outline.search}
            hint={texts.outline.searchHint}
            defaultValue={words}
          />
          <SubmitButton variant="secondary">{texts.common.actions.search}</SubmitButton>
        </Form>
        {words !== "" && candidates.length === 0 && (
          <p className="text-ink-soft">{texts.outline.noCandidates(words)}</p>
        )}
        <ul className="grid gap-2">
          {candidates.map(({ element: parent, lastChildId }, index) => {
            const level = page.levelNames[parent.kind];
            const title = format.text(parent.titleZh, parent.titleEn);
            return (
              <li key={parent.id} className="flex items-start justify-between gap-3">
                <span>
                  <span className="text-xs text-ink-soft">{format.text(level.zh, level.en)}</span> {title}
                </span>
                <OutlineForm
                  name={`move-${index}`}
                  intent="move-element"
                  hidden={{
                    elementId: element.id,
                    parentId: parent.id,
                    afterId: lastChildId,
                    childrenRevision: parent.childrenRevision,
                  }}
                  submit={texts.outline.moveHere}
                  variant="secondary"
                  brief
                />
              </li>
            );
          })}
        </ul>
      </div>
    </Disclosure>
  );
}
