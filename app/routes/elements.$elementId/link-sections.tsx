import type { ReactNode } from "react";
import { LinkButton } from "~/components/link-button";
import { Section } from "~/components/section";
import { useTexts } from "~/i18n/texts-context";
import { useElementPage } from "./element-context";
import { useElementLinks } from "./element-links";
import { IdeasSection } from "./ideas-section";
import { LinkSearch } from "./link-search";
import { LinkTable, type LinkTableProps } from "./link-table";
import type { ElementPage } from "./present-element";
import { SuccessionForm } from "./succession-form";

type List = ElementPage["links"]["contributesTo"];

/** Everything the element is tied to, section by section; what is empty and can't be filled is left out. */
export function LinkSections() {
  const { links, rights, element, found } = useElementPage().page;
  const texts = useTexts().element;
  const searching = found?.what ?? null;
  return (
    <>
      <LinkSection
        id="contributions"
        title={texts.contributions}
        list={links.contributesTo}
        empty={texts.noContributions}
        carry="weight"
        removable={rights.contribute}
        open={rights.contribute ? { what: "goal", label: texts.link.goal } : null}
      >
        {searching === "goal" && <LinkSearch />}
      </LinkSection>
      <LinkSection title={texts.contributors} list={links.contributors} carry="weight" />
      <LinkSection
        id="depends"
        title={texts.dependsOn}
        list={links.dependsOn}
        empty={texts.noDependencies}
        removable={rights.link}
        open={rights.link ? { what: "depends", label: texts.link.depends } : null}
      >
        {searching === "depends" && <LinkSearch />}
      </LinkSection>
      <LinkSection title={texts.neededBy} list={links.neededBy} />
      <IdeasSection />
      <LinkSection title={texts.predecessors} list={links.predecessors} carry="share" />
      <LinkSection
        id="succession"
        title={texts.successors}
        list={links.successors}
        empty={texts.noSuccessors}
        carry="share"
        open={rights.succeed && element.kind === "goal" ? { what: "successor", label: texts.succession.title } : null}
      >
        {searching === "successor" && <SuccessionForm />}
      </LinkSection>
    </>
  );
}

type LinkSectionProps = Pick<LinkTableProps, "carry" | "removable"> & {
  readonly title: string;
  readonly list: List;
  /** What an empty list says where it may be added to. */
  readonly empty?: string;
  readonly id?: string;
  /** What opens the form that adds to it; null where it may not be added to. */
  readonly open?: { readonly what: string; readonly label: string } | null;
  readonly children?: ReactNode;
};

function LinkSection({ title, list, empty, id, carry, removable, open = null, children }: LinkSectionProps) {
  const texts = useTexts();
  const links = useElementLinks();
  if (list.ends.length === 0 && !open) return null;
  const opener = open && !children && (
    <LinkButton to={links.here({ link: open.what, q: null }, id)} size="small" preventScrollReset>
      {open.label}
    </LinkButton>
  );
  return (
    <Section
      id={id}
      title={title}
      actions={opener || null}
      lead={list.more ? texts.element.moreLinks(list.ends.length) : null}
    >
      {list.ends.length > 0 && <LinkTable caption={title} ends={list.ends} carry={carry} removable={removable} />}
      {list.ends.length === 0 && !children && <p className="text-ink-soft">{empty}</p>}
      {children}
    </Section>
  );
}
