import { EmptyState } from "~/components/empty-state";
import { LinkButton } from "~/components/link-button";
import { useRights } from "~/components/use-rights";
import { useTexts } from "~/i18n/texts-context";

// What an empty installation needs, in its order, each for whoever may do it.
const beginnings = [
  { right: "manage-units", name: "units", to: "/admin/units" },
  { right: "manage-members", name: "members", to: "/admin/members" },
  { right: "create-plan", name: "newPlan", to: "/plans/new" },
] as const;

/** The cockpit of an installation in which no plan is being carried out. */
export function NoPlans({ hasDrafts }: { readonly hasDrafts: boolean }) {
  const { noPlans, onlyDrafts, toPlans } = useTexts().cockpit;
  const rights = useRights();
  const words = hasDrafts ? onlyDrafts : noPlans;
  const own = hasDrafts ? [] : beginnings.filter(({ right }) => rights.includes(right));
  return (
    <EmptyState
      title={words.title}
      why={words.why}
      next={
        <div className="grid justify-items-start gap-2">
          <p>{words.next}</p>
          <div className="flex flex-wrap gap-2">
            {own.map(({ name, to }) => (
              <LinkButton key={name} to={to}>
                {noPlans[name]}
              </LinkButton>
            ))}
            {own.length === 0 && <LinkButton to="/plans">{toPlans}</LinkButton>}
          </div>
        </div>
      }
    />
  );
}
