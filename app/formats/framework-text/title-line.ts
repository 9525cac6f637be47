import { derivedCounts } from "~/domain/framework-digits";

/** What names a framework, and what the same line says behind its name. */
export interface TitleLine {
  readonly code: string;
  readonly document: string;
  readonly rest: string;
}

const words =
  "(?:工作|发展|总体|健康|建设|改革|行动|战略|具体)*(?:思路|战略|部署|行动|计划|规划|布局|格局|体系|方案|框架|要点)";
const quoted = /[“"「]([^“”"「」、]{2,40})[”"」]/;
const bareCode = new RegExp(`^(\\d{2,8}|\\d{1,3}(?:\\+\\d{1,3})+)(${words})?(?![\\d.、)）%个大条项化])`);

/** A line that names a framework by its code, or null: “1456”工作思路：…, 1+1+9, 1310具体部署. */
export function titleLine(line: string): TitleLine | null {
  const found = quoted.exec(line);
  const code = found?.[1]?.trim() ?? "";
  if (found && (/^\d{2,8}$/.test(code) || derivedCounts(code).length > 1)) {
    const behind = line.slice(found.index + found[0].length);
    const [name = ""] = /^[^：:，,。；;]*/.exec(behind) ?? [];
    return { code, document: `“${code}”${name.trim()}`, rest: restOf(behind.slice(name.length)) };
  }
  // Counted words set apart by dots are a code as well: 三区两高地·九项行动.
  if (/^[^：:，,、。；;\t]{3,40}$/.test(line) && /[·•]/.test(line.slice(1)) && derivedCounts(line).length > 1) {
    return { code: line, document: "", rest: "" };
  }
  const bare = bareCode.exec(line);
  if (!bare?.[1]) return null;
  const rest = line.slice(bare[0].length);
  // A number that begins a sentence about something else names nothing.
  if (rest !== "" && !bare[2] && !/^\s*[：:，,（(]/.test(rest)) return null;
  return { code: bare[1], document: bare[2] ? `“${bare[1]}”${bare[2]}` : "", rest: restOf(rest) };
}

function restOf(behind: string): string {
  return behind.replace(/^[\s：:，,。；;]+/, "").replace(/^(?:即|就是|是指|分别是)[：:，,]?/, "");
}
