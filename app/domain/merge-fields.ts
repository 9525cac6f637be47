/** What a field of a form holds: one text, or the choices that are ticked. */
export type Written = string | readonly string[];
export type WrittenFields = Readonly<Record<string, Written>>;

/** A field after two people changed it. */
export interface MergedField {
  readonly value: Written;
  /** Whose change the value is: nobody's, mine, theirs, or of both. */
  readonly by: "nobody" | "me" | "them" | "both";
  /** Both wrote a text of their own: `value` is mine until a person decides. */
  readonly disputed: boolean;
}

/**
 * Three-way merge of one field: what both saw, what they saved, what I typed. Who left it as it was gives way; choices are merged one by
 * one; two different texts are disputed. Line ends and space around a text are no difference.
 */
export function mergeField(seen: Written, theirs: Written, mine: Written): MergedField {
  if ([seen, theirs, mine].some((value) => typeof value !== "string")) {
    return mergeChoices(choicesOf(seen), choicesOf(theirs), choicesOf(mine));
  }
  const [before, saved, typed] = [plain(seen), plain(theirs), plain(mine)];
  if (saved === typed) return { value: mine, by: saved === before ? "nobody" : "both", disputed: false };
  if (typed === before) return { value: theirs, by: "them", disputed: false };
  if (saved === before) return { value: mine, by: "me", disputed: false };
  return { value: mine, by: "both", disputed: true };
}

/** Merges every field that both sides saw; a field that wasn't sent was left empty. */
export function mergeFields(
  seen: WrittenFields,
  theirs: WrittenFields,
  mine: WrittenFields,
): Readonly<Record<string, MergedField>> {
  return Object.fromEntries(
    Object.entries(seen)
      .filter(([name]) => theirs[name] !== undefined)
      .map(([name, before]) => [name, mergeField(before, theirs[name] ?? "", mine[name] ?? emptyLike(before))]),
  );
}

function mergeChoices(seen: readonly string[], theirs: readonly string[], mine: readonly string[]): MergedField {
  const gone = seen.filter((choice) => !theirs.includes(choice) || !mine.includes(choice));
  const value = [...new Set([...seen, ...theirs, ...mine])].filter((choice) => !gone.includes(choice));
  const changedBy = { them: !alike(seen, theirs), me: !alike(seen, mine) };
  if (changedBy.me) return { value, by: changedBy.them ? "both" : "me", disputed: false };
  return { value, by: changedBy.them ? "them" : "nobody", disputed: false };
}

/** Whether two fields say the same. */
export function sameWritten(one: Written, other: Written): boolean {
  if (typeof one === "string" && typeof other === "string") return plain(one) === plain(other);
  return alike(choicesOf(one), choicesOf(other));
}

function alike(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((choice) => other.includes(choice));
}

// A single ticked box is sent as one text, none as nothing.
function choicesOf(value: Written): readonly string[] {
  if (typeof value !== "string") return value;
  return value === "" ? [] : [value];
}

function emptyLike(value: Written): Written {
  return typeof value === "string" ? "" : [];
}

function plain(value: Written): string {
  return String(value).replaceAll("\r\n", "\n").trim();
}
