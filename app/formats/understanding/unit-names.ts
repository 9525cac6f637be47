/** One unit as a cell names it. */
export interface NamedUnit {
  readonly name: string;
  /** What the cell itself says of its part; null where only the column tells. */
  readonly part: "lead" | "cooperates" | null;
}

export interface NamedUnits {
  readonly units: readonly NamedUnit[];
  /** Whether the cell goes on without naming: 等. */
  readonly andOthers: boolean;
}

// Names that hold a separator and yet are one: 各区、县(市)政府(管委会).
const oneName =
  /各(?:区|县|市|镇|乡镇|街道|部门|地|区县|市县|科室|处室)[、和及](?:各)?(?:县|区|市|街道|镇|乡镇|部门|单位|园区|科室|处室)(?:[（(][市区县][)）])?(?:人民)?(?:政府|办事处)?(?:[（(][^（）()]{1,12}[)）])?/g;
// What the name of a unit ends with, for telling 市发改委和市财政局 from 市规划和自然资源局.
const unitEnd =
  /(?:局|委|委会|办|办公室|部|厅|院|会|处|处室|科|科室|室|中心|公司|集团|大学|学院|医院|政府|署|站|所|队|行|社|团|镇|街道|各单位|各部门)$/;
const leadMark =
  /(?:[（(【〔[]\s*(?:牵头|主办|负责|lead)(?:单位|部门|处室)?\s*[)）】〕\]]|为牵头(?:单位|部门|处室)|(?:共同|分别|联合|负责)?牵头(?:负责|落实|推进)?|主办)$/i;
const helpMark =
  /(?:[（(【〔[]\s*(?:配合|协办|参与|co-?operating|support(?:ing)?)(?:单位|部门|处室)?\s*[)）】〕\]]|为配合(?:单位|部门|处室)|(?:负责)?(?:配合|协办|协助|参与)(?:实施|落实)?)$/i;
const duty =
  /(?:[（(]按照?(?:各自)?职责(?:分工)?(?:负责|落实|推进)?[)）]|按照?(?:各自)?职责(?:分工)?(?:负责|落实|推进)?|分别负责|负责|落实)$/;
const others =
  /(?:等(?:\d*个?(?:单位|部门))?|(?:等|及|和|以及)?(?:有关|相关|其他)(?:单位|部门)(?:[和、](?:单位|部门))?)$|^(?:others|etc\.?)$/i;
const opening =
  /^(?:(牵头|主办|责任|配合|协办|参与|协同)(?:单位|部门|处室|科室)?|(lead|responsible|co-?operating)(?: units?)?)\s*[:：]\s*/i;
const nothingSaid = /^(?:[-—–/\\无]*|待定|待明确|暂无|暂缺|n\/a|none|tbd)$/i;
// 1. or （1） before a name, and ① wherever it stands.
const numbering = /(^|[\s，,、])(?:[（(]\d{1,2}[)）]|\d{1,2}[.．、])\s*(?=\D)/g;
const circled = /[①-⑳]/g;
// 市发改委会同市财政局, but not 会同县.
const together = /^(.{2,}?)会同(?!县)(.+)$/;
const hidden = "\ue000";

/**
 * The units a cell names, in its order, each once. Separators inside brackets and inside names in `known` separate nothing.
 * A part that is said at the end of a list, such as 配合, holds for the names before it back to the last stop or mark.
 */
export function unitsIn(cell: string, known: readonly string[] = []): NamedUnits {
  const whole = cell.trim();
  if (nothingSaid.test(whole)) return { units: [], andOthers: false };
  const names = new Set(known);
  const clauses = whole.split(/[;；\n。]/).map((clause) => unitsOfClause(clause.trim().replace(/\s+/g, " "), names));
  const units = clauses.flatMap((clause) => clause.units);
  return {
    units: [...new Map(units.toReversed().map((unit) => [unit.name, unit])).values()].toReversed(),
    andOthers: clauses.some((clause) => clause.andOthers),
  };
}

function unitsOfClause(clause: string, names: ReadonlySet<string>): NamedUnits {
  const found: { name: string; part: NamedUnit["part"] }[] = [];
  let [opened, andOthers]: [NamedUnit["part"], boolean] = [null, false];
  const plain = clause.replace(numbering, "$1").replace(circled, "、");
  const pieces = names.has(clause) ? [clause] : piecesOf(plain, names);
  for (const { text, opens, part } of pieces.flatMap((piece) => sayingsOf(piece, names))) {
    opened = opens === undefined ? opened : opens;
    const told = toldName(text, names);
    andOthers ||= told.others;
    if (told.part) for (const before of found) before.part ??= told.part;
    if (told.name !== "") found.push({ name: told.name, part: part ?? told.part ?? opened });
  }
  return { units: found, andOthers };
}

interface Saying {
  readonly text: string;
  /** The part it opens for itself and what follows; undefined where it opens none. */
  readonly opens?: NamedUnit["part"];
  /** The part that is its own alone. */
  readonly part?: NamedUnit["part"];
}

function sayingsOf(piece: string, names: ReadonlySet<string>): Saying[] {
  const whole = piece.trim();
  const label = opening.exec(whole);
  if (label) return [{ text: whole.slice(label[0].length), opens: openedPart(label) }];
  const joint = names.has(whole) ? null : together.exec(whole);
  if (!joint) return [{ text: piece }];
  return [
    { text: joint[1] ?? "", part: "lead" },
    { text: joint[2] ?? "", opens: "cooperates" },
  ];
}

function openedPart([, chinese, english = ""]: RegExpExecArray): NamedUnit["part"] {
  if (chinese === "责任" || /^resp/i.test(english)) return null;
  return chinese === "牵头" || chinese === "主办" || /^lead/i.test(english) ? "lead" : "cooperates";
}

function toldName(text: string, names: ReadonlySet<string>) {
  let [name, hasOthers] = [text.trim(), false];
  let part: NamedUnit["part"] = null;
  for (let before = ""; before !== name && !names.has(name); ) {
    before = name;
    if (leadMark.test(name)) [name, part] = [name.replace(leadMark, ""), "lead"];
    else if (helpMark.test(name)) [name, part] = [name.replace(helpMark, ""), "cooperates"];
    else if (others.test(name) && name !== "等") [name, hasOthers] = [name.replace(others, ""), true];
    else if (duty.test(name)) name = name.replace(duty, "");
    name = name.trim();
  }
  const own = names.has(name) ? name : name.replace(/^[*•·]\s*|^由(?=..)/, "");
  return { name: own.slice(0, 200), part, others: hasOthers };
}

function piecesOf(clause: string, names: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  const guarded = clause.replace(oneName, (name) => {
    kept.push(name);
    return `${hidden}${kept.length - 1}${hidden}`;
  });
  const pieces = outsideBrackets(guarded).flatMap((piece) => (names.has(piece.trim()) ? [piece] : conjoined(piece)));
  const restore = new RegExp(`${hidden}(\\d+)${hidden}`, "g");
  return pieces
    .map((piece) => piece.replace(restore, (_, index) => kept[Number(index)] ?? ""))
    .filter((piece) => piece.trim());
}

function outsideBrackets(text: string): string[] {
  const pieces: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (/[（(【〔[]/.test(sign)) depth += 1;
    else if (/[）)】〕\]]/.test(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separates(text, at)) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, text.slice(from)];
}

// A blank separates Chinese names only: English ones are written with blanks.
function separates(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (/[、，,/／|]/.test(sign)) return true;
  if (sign !== " ") return false;
  return /[\u4e00-\u9fff）)]/.test(text.charAt(at - 1)) && /[\u4e00-\u9fff]/.test(text.charAt(at + 1));
}

function conjoined(piece: string): string[] {
  for (const match of piece.matchAll(/以及|和|及|与| and | & /g)) {
    const [left, right] = [piece.slice(0, match.index), piece.slice(match.index + match[0].length)];
    if (
      /^ (?:and|&) $/.test(match[0]) ||
      (unitEnd.test(left.trim()) && unitEnd.test(toldName(right, new Set()).name))
    ) {
      return [left, ...conjoined(right)];
    }
  }
  return [piece];
}
