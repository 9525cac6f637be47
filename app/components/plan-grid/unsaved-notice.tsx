import { Button } from "~/components/button";
import { Notice } from "~/components/notice";
import { formatMoment } from "~/i18n/format-moment";
import { useFormats } from "~/i18n/formats";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { writtenDirection, writtenText } from "./cell-values";
import { useGridHands } from "./grid-deeds";
import type { Draft } from "./grid-lines";
import { entryAgain } from "./grid-pending";
import { underOf } from "./grid-tree";
import type { Moving } from "./moving";
import { columnOf } from "./pending-cell";
import { byCommand, countOf, inTurn, type Typing, type Unsaved } from "./unsaved";
import type { LeftBehind } from "./use-kept-unsaved";
import type { GridDeeds } from "./use-plan-grid";
import { useValueWords } from "./use-value-words";

const mostTold = 6;

type Props = { readonly left: LeftBehind; readonly deeds: GridDeeds; readonly settle: () => void };

/** Says what an earlier visit left unsaved, and lets it be saved now, or let go. */
export function UnsavedNotice({ left: { unsaved, at }, deeds, settle }: Props) {
  const texts = useTexts().grid.left;
  const locale = useLocale();
  const putBack = usePuttingBack(deeds);
  const told = useTold(unsaved);
  const more = told.length - mostTold;
  return (
    <Notice>
      <div className="grid gap-2">
        <p>{texts.says(countOf(unsaved), formatMoment(locale, at))}</p>
        <ul className="grid gap-1 text-sm">
          {told.slice(0, mostTold).map(([key, words]) => (
            <li key={key}>{words}</li>
          ))}
          {more > 0 && <li>{texts.more(more)}</li>}
        </ul>
        <p className="flex flex-wrap gap-2">
          <Button
            size="small"
            variant="primary"
            onClick={() => {
              putBack(unsaved);
              settle();
            }}
          >
            {texts.save}
          </Button>
          <Button size="small" variant="quiet" onClick={settle}>
            {texts.drop}
          </Button>
        </p>
      </div>
    </Notice>
  );
}

// Each thing in words, under a key of its own.
function useTold({ adding, moves, rejected, entries, typing }: Unsaved): (readonly [key: string, words: string])[] {
  const texts = useTexts().grid;
  const format = useFormats();
  const valueWords = useValueWords();
  const row = ({ what }: Draft, title: string) => `${texts.draft[what]}${texts.left.colon}${title}`;
  const placed = usePlaceWords();
  const cell = (title: string, column: string, value: string) => texts.left.cell(title, column, value);
  return [
    ...adding.map(
      ({ commandId, draft, titles }) => [commandId, row(draft, format.text(titles.zh, titles.en))] as const,
    ),
    ...moves.map((one) => [one.commandId, placed(one)] as const),
    ...rejected.map(({ draft, title }) => [draft.id, row(draft, title)] as const),
    ...entries.map(({ entry: { id, field, wanted, text }, of }) => {
      const value = text ?? valueWords(field, wanted);
      return [`${id} ${field}`, cell(format.text(of.zh, of.en), texts.columns[columnOf[field]], value)] as const;
    }),
    ...typing.map((one) => {
      if (one.what === "row") return [one.draft.id, row(one.draft, one.text)] as const;
      const [of, column] = one.what === "cell" ? ([one.row, one.column] as const) : ([one.direction, "title"] as const);
      const words = cell(format.text(of.titleZh, of.titleEn), texts.columns[column], one.text);
      return [`${of.id} ${column} typing`, words] as const;
    }),
  ];
}

// Where rows were to go, as far as that is on the page.
function usePlaceWords(): (moving: Moving) => string {
  const { deeds } = useGridHands();
  const { left, outside } = useTexts().grid;
  const format = useFormats();
  return ({ rows, to }) => {
    const { tree } = deeds.state.current;
    const upper = tree.rows.get(to.parentId ?? "") ?? tree.directions.find(({ id }) => id === to.directionId);
    const [first] = rows;
    const title = first ? format.text(first.titleZh, first.titleEn) : "";
    const under = upper ? format.text(upper.titleZh, upper.titleEn) : to.parentId === null ? outside : "";
    const now = tree.rows.get(first?.id ?? "");
    const isOrder = now !== undefined && underOf(now) === underOf(to);
    return left[isOrder ? "reordered" : "moved"](title, rows.length, under);
  };
}

// By the ways they would have gone: rows first, since what was written into them comes behind.
function usePuttingBack({ structure, fields, dispatch }: GridDeeds): (unsaved: Unsaved) => void {
  const [locale, texts] = [useLocale(), useTexts()];
  const typed = (one: Typing) => {
    if (one.what === "row") return void structure.add(one.draft, one.text.trim());
    const written =
      one.what === "cell"
        ? writtenText(one.row, one.column, one.text, locale, texts)
        : writtenDirection(one.direction, one.text, locale, texts);
    if (written.kind === "entry") fields.set([written.entry]);
    else if (written.kind === "wrong") fields.reject(written.entry, one.text, written.message);
  };
  return (unsaved) => {
    const { rejected, entries, typing } = unsaved;
    for (const one of inTurn(unsaved)) {
      if ("draft" in one) structure.again(one);
      else structure.moveAgain(one);
    }
    for (const one of rejected) dispatch({ do: "rejected", one });
    for (const group of byCommand(entries)) {
      fields.set(group.filter(({ text }) => text === null).map(entryAgain));
      for (const one of group) if (one.text !== null) fields.reject(entryAgain(one), one.text, one.message ?? "");
    }
    typing.forEach(typed);
  };
}
