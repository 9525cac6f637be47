import { EmptyState } from "~/components/empty-state";
import { LinkButton } from "~/components/link-button";
import { useTexts } from "~/i18n/texts-context";

/** The cockpit of an installation in which no plan is being carried out. */
export function NoPlans({ hasDrafts }: { readonly hasDrafts: boolean }) {
  const { noPlans, onlyDrafts, toPlans } = useTexts().cockpit;
  const words = hasDrafts ? onlyDrafts : noPlans;
  return (
    <EmptyState
      title={words.title}
      why={words.why}
      next={
        <div className="grid justify-items-start gap-2">
          <p>{words.next}</p>
          <LinkButton to="/plans">{toPlans}</LinkButton>
        </div>
      }
    />
  );
}
