import type { Bilingual } from "~/components/content-text";
import type { CalendarDate } from "~/domain/calendar-date";
import { cellKey } from "~/domain/health-buckets";
import { type HealthTally, plusTallies, totalOf } from "~/domain/health-tally";
import type { PlanPageFacts } from "~/services/load-plan-page.server";
import { type GoalLine, goalLines } from "./present-goals";

/** A phase, or what stands in none. */
export interface MatrixColumn {
  readonly id: string;
  /** Null for goals that stand in no phase. */
  readonly title: Bilingual | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly current: boolean;
  readonly tally: HealthTally;
}

/** A key direction, or what belongs to none. */
export interface MatrixRow {
  readonly id: string;
  readonly title: Bilingual | null;
  /** Place in the plan, from 1; null for what belongs to none. */
  readonly ordinal: number | null;
  readonly tally: HealthTally;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly columnId: string;
  readonly goals: readonly GoalLine[];
  /** Goals of the cell that are not shown. */
  readonly more: number;
  readonly moreHref: string;
}

/** One cell, page by page. */
export interface OpenedMatrixCell {
  readonly phase: Bilingual | null;
  readonly direction: Bilingual | null;
  readonly goals: readonly GoalLine[];
  readonly total: number;
  readonly next: string | null;
  readonly previous: string | null;
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly opened: OpenedMatrixCell | null;
}

export function presentMatrix(facts: PlanPageFacts): Matrix {
  const columns = presentColumns(facts);
  const rows = facts.directions.map((direction, index) => ({
    id: direction.id as string,
    title: { zh: direction.titleZh, en: direction.titleEn },
    ordinal: index + 1,
  }));
  const loose = [...facts.cellTallies.keys()].some((key) => key.endsWith("/"));
  const all = loose || rows.length === 0 ? [...rows, { id: "", title: null, ordinal: null }] : rows;
  return {
    columns,
    rows: all.map((row) => ({
      ...row,
      tally: facts.directionTallies.get(row.id) ?? {},
      cells: columns.map((column) => presentCell(facts, column.id, row.id)),
    })),
    opened: presentOpened(facts),
  };
}

function presentColumns({ summary, cellTallies, today }: PlanPageFacts): MatrixColumn[] {
  const columns = summary.phases.map(({ id, titleZh, titleEn, startsOn, endsOn }) => ({
    id: id as string,
    title: { zh: titleZh, en: titleEn },
    startsOn,
    endsOn,
    current: startsOn <= today && today <= endsOn,
  }));
  const keys = [...cellTallies.keys()];
  const across = { id: "", title: null, startsOn: null, endsOn: null, current: false };
  const all = columns.length === 0 || keys.some((key) => key.startsWith("/")) ? [...columns, across] : columns;
  return all.map((column) => {
    const own = keys.filter((key) => key.startsWith(`${column.id}/`));
    return { ...column, tally: plusTallies(own.map((key) => cellTallies.get(key) ?? {})) };
  });
}

function presentCell(facts: PlanPageFacts, phaseId: string, directionId: string): MatrixCell {
  const key = cellKey(phaseId, directionId);
  const goals = goalLines(facts, facts.cells.get(key) ?? [], directionId);
  return {
    columnId: phaseId,
    goals,
    more: Math.max(0, totalOf(facts.cellTallies.get(key) ?? {}) - goals.length),
    moreHref: cellHref(facts, key, 1),
  };
}

function presentOpened(facts: PlanPageFacts): OpenedMatrixCell | null {
  const { opened, summary, directions, cellTallies } = facts;
  if (!opened) return null;
  const key = cellKey(opened.phaseId, opened.directionId);
  const [phase, direction] = [
    summary.phases.find(({ id }) => id === opened.phaseId),
    directions.find(({ id }) => id === opened.directionId),
  ];
  return {
    phase: phase ? { zh: phase.titleZh, en: phase.titleEn } : null,
    direction: direction ? { zh: direction.titleZh, en: direction.titleEn } : null,
    goals: goalLines(facts, opened.goalIds, opened.directionId ?? ""),
    total: totalOf(cellTallies.get(key) ?? {}),
    next: opened.hasMore ? cellHref(facts, key, opened.page + 1) : null,
    previous: opened.page > 1 ? cellHref(facts, key, opened.page - 1) : null,
  };
}

function cellHref({ summary }: PlanPageFacts, key: string, page: number): string {
  return `/plans/${summary.plan.id}?cell=${key}${page > 1 ? `&page=${page}` : ""}#cell`;
}
