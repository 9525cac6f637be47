import { CalendarDate } from "~/domain/calendar-date";
import type { EntryMilestone } from "./particulars";

const presetWeight = 100;
const mostMilestones = 100;
const between = " ‖ ";
const written = /^(\d{4}-\d{2}-\d{2})(?:[（(](\d{1,5})[)）])?\s+(\S.*)$/;

/** A line each: 2027-06-30 中期验收, with its weight behind the day where it isn't 100, and the other language's title behind ‖. */
export function writeMilestones(milestones: readonly EntryMilestone[]): string {
  return milestones
    .map(({ dueOn, weight, title, otherTitle }) => {
      const day = weight === presetWeight ? dueOn : `${dueOn}（${weight}）`;
      return `${day} ${title}${otherTitle === "" ? "" : between + otherTitle}`;
    })
    .join("\n");
}

/** The milestones of a cell; null where one of its lines is none, or there are more than an entry may have. */
export function readMilestones(cell: string): EntryMilestone[] | null {
  const lines = cell.split(/\r?\n/).filter((line) => line.trim() !== "");
  const milestones = lines.map((line) => readMilestone(line.trim()));
  if (milestones.length > mostMilestones) return null;
  return milestones.every((milestone) => milestone !== null) ? milestones : null;
}

function readMilestone(line: string): EntryMilestone | null {
  const [, day = "", digits = String(presetWeight), titles = ""] = written.exec(line) ?? [];
  const dueOn = CalendarDate.safeParse(day);
  const weight = Number(digits);
  if (!dueOn.success || weight < 1 || weight > 10_000) return null;
  const [title = "", otherTitle = ""] = titles.split(between).map((part) => part.trim());
  if (title === "" || title.length > 200 || otherTitle.length > 200) return null;
  return { title, otherTitle, dueOn: dueOn.data, weight };
}
