import { LinkButton } from "~/components/link-button";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useEditorAddress } from "./editor-context";
import { MoveForm } from "./move-form";
import type { EditorTier } from "./present-editor";
import { useTierNames } from "./tier-name";

type EditorTierCardProps = { readonly tier: EditorTier; readonly first: boolean; readonly last: boolean };

/** A tier with its ideas, in order, and what can be done with each. */
export function EditorTierCard({ tier, first, last }: EditorTierCardProps) {
  const { frameworks, frameworkForms } = useTexts();
  const texts = frameworkForms.edit;
  const address = useEditorAddress();
  const name = useTierNames()(tier);
  const { ideas, kind, declared } = tier;
  const place = String(tier.position);
  const missing = kind === "value" ? 0 : Math.max(0, declared - ideas.length);
  return (
    <article id={tier.id} className="card p-4 sm:p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-md font-semibold">{name}</h3>
        <div className="editor-actions">
          {!first && <MoveForm intent="move-tier" id={tier.id} place={place} step="up" title={name} />}
          {!last && <MoveForm intent="move-tier" id={tier.id} place={place} step="down" title={name} />}
          <EditLink to={address({ edit: tier.id })} title={name} />
        </div>
      </div>
      <p className="mb-2 text-sm text-ink-soft">
        {kind === "ideas" ? frameworks.entered(ideas.length, declared) : frameworks.tierKinds[kind]}
      </p>
      <ol>
        {ideas.map((idea, index) => (
          <IdeaItem
            key={idea.id}
            idea={idea}
            place={`${place}-${index}`}
            index={index}
            last={index === ideas.length - 1}
          />
        ))}
      </ol>
      {missing > 0 && (
        <p className="border-t border-dashed border-line-strong py-2 text-sm text-ink-soft">
          {frameworks.openIdea} × {missing}
        </p>
      )}
      {kind !== "value" && (
        <LinkButton
          to={address({ add: "idea", under: tier.id })}
          size="small"
          preventScrollReset
          aria-label={texts.addIdeaTo(name)}
          className="mt-2"
        >
          {texts.addIdea}
        </LinkButton>
      )}
    </article>
  );
}

type IdeaItemProps = {
  readonly idea: EditorTier["ideas"][number];
  readonly place: string;
  readonly index: number;
  readonly last: boolean;
};

function IdeaItem({ idea, place, index, last }: IdeaItemProps) {
  const { frameworks } = useTexts();
  const format = useFormats();
  const address = useEditorAddress();
  const title = format.text(idea.titleZh, idea.titleEn);
  return (
    <li id={idea.id} className="editor-row">
      <span className="text-sm tabular-nums text-ink-soft">{index + 1}</span>
      <span className="min-w-0">
        <span className="font-medium">{title}</span>
        {idea.implementedBy > 0 && (
          <span className="ml-3 text-sm text-ink-soft">{frameworks.linked(idea.implementedBy)}</span>
        )}
      </span>
      <span className="editor-actions">
        {index > 0 && <MoveForm intent="move-idea" id={idea.id} place={place} step="up" title={title} />}
        {!last && <MoveForm intent="move-idea" id={idea.id} place={place} step="down" title={title} />}
        <EditLink to={address({ edit: idea.id })} title={title} />
      </span>
    </li>
  );
}

function EditLink({ to, title }: { readonly to: string; readonly title: string }) {
  const { common, frameworkForms } = useTexts();
  return (
    <LinkButton
      to={to}
      variant="quiet"
      size="small"
      preventScrollReset
      aria-label={frameworkForms.edit.editNamed(title)}
    >
      {common.actions.edit}
    </LinkButton>
  );
}
