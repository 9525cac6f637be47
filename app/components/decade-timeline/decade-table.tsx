import type { TimelineRow } from "~/charts/timeline-input";
import { useLocale, useTexts } from "~/i18n/texts-context";
import type { DecadeTimelineInput } from "./decade-timeline";
import { HealthShape } from "./health-shape";
import { linkWords } from "./link-words";
import { dateWords, milestoneWords, titleWords } from "./row-words";
import { wholePercent } from "./timeline-format";

/** The facts of the drawing, row by row, as text. */
export function DecadeTable({ input }: { readonly input: DecadeTimelineInput }) {
  const words = useTexts().timeline;
  const linksOf = linkWords(input, useTexts(), useLocale());
  const columns = [words.columns.item, words.columns.health, words.columns.progress, words.columns.scheduled];
  return (
    <div className="decade-table">
      <table>
        <caption>{words.title}</caption>
        <thead>
          <tr>
            {[...columns, words.columns.dates, words.columns.milestones, words.columns.links].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {input.rows.map((row) => (
            <FactRow key={row.id} row={row} links={linksOf(row.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FactRow({ row, links }: { readonly row: TimelineRow; readonly links: readonly string[] }) {
  const [texts, locale] = [useTexts(), useLocale()];
  const isItem = row.kind !== "more";
  const percent = (bp: number | null | undefined) => (bp === null || bp === undefined ? "" : wholePercent(locale, bp));
  const unmeasured =
    row.kind === "goal" || row.kind === "measure" || row.kind === "task" ? texts.common.progress.unmeasured : "";
  return (
    <tr className={row.kind}>
      <th scope="row" style={{ paddingInlineStart: `${Math.min(row.depth, 8) + 0.5}em` }}>
        {row.href ? <a href={row.href}>{titleWords(row)}</a> : titleWords(row)}
        {row.note ? <small> {row.note}</small> : null}
      </th>
      <td>
        {isItem ? (
          <>
            <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
              <HealthShape health={row.health} />
            </svg>{" "}
            {texts.common.health.names[row.health]}
          </>
        ) : null}
      </td>
      <td className="figure">{row.progressBp === null ? unmeasured : percent(row.progressBp)}</td>
      <td className="figure">{percent(row.scheduledBp)}</td>
      <td>{isItem ? dateWords(row, locale, texts) : null}</td>
      <td>{milestoneWords(row, locale, texts).join(texts.common.separator)}</td>
      <td>{links.join(locale === "zh-CN" ? "；" : "; ")}</td>
    </tr>
  );
}
