import { useNavigate, useRevalidator } from "@remix-run/react";
import { useMemo } from "react";
import type { GridFrame } from "~/components/plan-grid/grid-frame";
import { PlanGrid } from "~/components/plan-grid/plan-grid";
import { useTexts } from "~/i18n/texts-context";
import { rowsAddress, startOf } from "./grid-start";
import { useOutlineLinks } from "./outline-links";
import type { OutlinePage } from "./present-outline";

/** The outline as a treegrid, once scripts run: what the page shows already, and everything else on demand. */
export function OutlineGrid({ page }: { readonly page: OutlinePage }) {
  const links = useOutlineLinks();
  const navigate = useNavigate();
  const revalidator = useRevalidator();
  const { empty } = useTexts().outline;
  const { plan, mayEdit, today, units, phases, levelNames, asOf, filters } = page;
  const address = rowsAddress(plan.id, asOf, filters.phaseId);
  const counts = useMemo(
    () => new Map(page.groups.map(({ direction, counts: tally }) => [direction?.id ?? "none", tally] as const)),
    [page.groups],
  );
  const start = useMemo(() => startOf(page), [page]);
  // What is asked for anew is another tree; the same one stays as it is opened.
  const key = JSON.stringify([plan.id, asOf, filters]);
  const frame: GridFrame = useMemo(
    () => ({
      ...{ plan, address, mayEdit, today, units, phases, levelNames, counts },
      searching: page.found !== null,
      detailsOf: links.edit,
      pageOf: (id) => links.elsewhere(`/elements/${id}`),
    }),
    [plan, address, mayEdit, today, units, phases, levelNames, counts, page.found, links],
  );
  return (
    <PlanGrid
      key={key}
      start={start}
      frame={frame}
      page={page}
      frameChanged={revalidator.revalidate}
      whenEmpty={`${empty.why} ${empty.write}`}
      openDetails={(id) =>
        navigate(mayEdit ? links.edit(id) : links.elsewhere(`/elements/${id}`), { preventScrollReset: true })
      }
    />
  );
}
