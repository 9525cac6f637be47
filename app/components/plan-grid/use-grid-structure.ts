import { useCallback, useMemo } from "react";
import type { Problem } from "~/domain/problem";
import { problemSentence } from "~/i18n/problem-sentence";
import { useLocale, useTexts } from "~/i18n/texts-context";
import type { Adding } from "./adding";
import type { FieldTools } from "./field-tools";
import { firstCreatedBy, freshId } from "./fresh-id";
import { rowOfDraft } from "./grid-drafts";
import { commandForm, moveForm } from "./grid-forms";
import type { Draft } from "./grid-lines";
import type { GridRow } from "./grid-row";
import { type GridStep, stepOf, topmost } from "./grid-steps";
import { type Destination, underOf, withAdded, withMoved } from "./grid-tree";
import type { Moving } from "./moving";

export interface GridStructure {
  /** Moves rows, with all below them; they stand there at once. */
  move(ids: readonly string[], to: Destination): void;
  /** Takes rows one step; says so where there is nowhere to go. */
  step(ids: ReadonlySet<string>, step: GridStep): void;
  /** Makes a row of a draft; answers with the id it will have. */
  add(draft: Draft, title: string): string;
  /** Makes the same row once more, where it isn't known whether it was made. */
  again(adding: Adding): void;
  /** Moves the same rows once more, where it isn't known whether they were moved. */
  moveAgain(moving: Moving): void;
}

export function useGridStructure({ frame, state, dispatch, sender, history, say }: FieldTools): GridStructure {
  const [locale, texts] = [useLocale(), useTexts()];
  const words = texts.grid;
  // What was shown before the answer is read as it really is.
  const restore = useCallback(
    (problem: Problem, title: string, branches: readonly string[]) => {
      const moved = problem.code === "fields-conflict";
      const why = moved ? words.conflict.order : problemSentence(locale, texts, problem);
      say(title === "" ? why : words.refused(`“${title}”`, why));
      sender.outdate(branches);
    },
    [locale, say, sender, texts, words],
  );
  const moveAgain = useCallback(
    (moving: Moving) => {
      const { commandId, rows, to } = moving;
      const { tree } = state.current;
      const shown = rows.flatMap(({ id }) => tree.rows.get(id) ?? []);
      const ids = shown.map(({ id }) => id);
      const [first] = rows;
      const title = first ? first.titleZh || first.titleEn : "";
      dispatch({ do: "moving", one: moving });
      dispatch({ do: "reshape", tree: (now) => withMoved(now, ids, to) });
      if (to.parentId) dispatch({ do: "open", ids: [to.parentId] });
      sender.submit({
        commandId,
        form: () => moveForm(frame.plan.id, commandId, rows, to),
        saved(answer) {
          dispatch({ do: "answered", commandId });
          history.note(answer);
          say(rows.length === 1 ? words.moved(title) : words.movedMany(rows.length));
        },
        refused(problem) {
          dispatch({ do: "answered", commandId });
          restore(problem, title, [...shown.map(underOf), underOf(to)]);
        },
      });
    },
    [dispatch, frame.plan.id, history, restore, say, sender, state, words],
  );
  const move = useCallback(
    (ids: readonly string[], to: Destination) => {
      const { tree } = state.current;
      const rows = ids.flatMap((id) => tree.rows.get(id) ?? []);
      const seen = rows.map(({ id, parentId, titleZh, titleEn }) => ({ id, parentId, titleZh, titleEn }));
      moveAgain({ commandId: freshId(), turn: Date.now(), rows: seen, to });
    },
    [moveAgain, state],
  );
  const step = useCallback(
    (chosen: ReadonlySet<string>, which: GridStep) => {
      const { tree } = state.current;
      const ids = topmost(tree, chosen);
      const to = stepOf(tree, ids, which);
      if (to) move(ids, to);
      else say(words.cannotMove[which]);
    },
    [move, say, state, words],
  );
  const again = useCallback(
    (adding: Adding) => {
      const { commandId, draft, titles, row } = adding;
      dispatch({ do: "adding", one: adding });
      if (row) dispatch({ do: "reshape", tree: (now) => withAdded(now, row, draft.afterId) });
      sender.submit({
        commandId,
        form: () =>
          row ? addForm(frame.plan.id, commandId, row, draft) : directionForm(frame.plan.id, commandId, titles),
        saved(answer) {
          dispatch({ do: "answered", commandId });
          history.note(answer);
          say(words.saved);
        },
        refused(problem) {
          dispatch({ do: "answered", commandId });
          const title = titles.zh || titles.en;
          restore(problem, title, row ? [draft.under] : []);
          dispatch({ do: "rejected", one: { draft, title, message: problemSentence(locale, texts, problem) } });
        },
      });
    },
    [dispatch, frame, history, locale, restore, say, sender, texts, words],
  );
  const add = useCallback(
    (draft: Draft, title: string) => {
      const commandId = freshId();
      const id = firstCreatedBy(commandId);
      const titles = locale === "zh-CN" ? { zh: title, en: "" } : { zh: "", en: title };
      again({
        commandId,
        turn: Date.now(),
        draft,
        titles,
        row: rowOfDraft(state.current.tree, draft, titles, id, frame),
      });
      return id;
    },
    [again, frame, locale, state],
  );
  return useMemo(() => ({ move, step, add, again, moveAgain }), [move, step, add, again, moveAgain]);
}

function addForm(planId: string, commandId: string, row: GridRow, { afterId }: Draft) {
  const { kind, parentId, titleZh, titleEn, startsOn, endsOn, weight, lead, directionId, phaseIds } = row;
  const own = { kind, parentId, afterId, titleZh, titleEn, startsOn, endsOn, weight, directionId, phaseIds };
  return commandForm("add-element", commandId, { planId, ...own, leadUnitId: lead?.id ?? null });
}

function directionForm(planId: string, commandId: string, { zh, en }: { zh: string; en: string }) {
  return commandForm("add-direction", commandId, { planId, titleZh: zh, titleEn: en });
}
