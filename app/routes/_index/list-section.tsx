import type { ReactNode } from "react";
import { asOfPath } from "~/components/as-of-path";
import { LinkButton } from "~/components/link-button";
import { Section } from "~/components/section";
import { useTexts } from "~/i18n/texts-context";
import type { CockpitLists } from "./present-lists";

type ListSectionProps = {
  readonly name: keyof CockpitLists["counts"] | "reports";
  readonly title: string;
  readonly lead?: string;
  readonly lists: CockpitLists;
  readonly asOf: string | null;
  readonly children: ReactNode;
};

/** One of the cockpit's lists, with how many there are and the way to the rest of them. */
export function ListSection({ name, title, lead, lists, asOf, children }: ListSectionProps) {
  const words = useTexts().cockpit.lists;
  const count = name === "reports" ? null : lists.counts[name];
  const rest = name === "reports" ? lists.reports.length > 0 : (count ?? 0) > lists[name].length;
  const heading = (
    <>
      {title}
      {count !== null && count > 0 && (
        <span className="ml-2 text-md font-normal text-ink-soft tabular-nums">{count > 99 ? "99+" : count}</span>
      )}
    </>
  );
  const isLong = lists.atLength === name;
  const actions =
    isLong || rest ? (
      <LinkButton to={asOfPath(isLong ? `/#${name}` : `/?list=${name}#${name}`, asOf)} size="small" variant="quiet">
        {isLong ? words.fewer : words.all}
      </LinkButton>
    ) : undefined;
  return (
    <Section id={name} title={heading} lead={lead} actions={actions}>
      {children}
    </Section>
  );
}
