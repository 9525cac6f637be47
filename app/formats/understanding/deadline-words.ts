import { hanDigits, hanNumber } from "./han-number";

const before =
  /^(?:完成时限|完成时间|时限|时间)?[:：]?(?:力争|确保|争取|预计|计划|原则上|拟|应|须|需)?(?:于|在|到|至|截至|截止到?|自)?/;
const after =
  /(?:完成|落实|办结|见效|建成|投用|达标|见成效|取得成效|基本完成|全面完成|完成任务|完成时限|止|实现|竣工|启动|报送)+$/;
const hanDate = new RegExp(`[${hanDigits}]+(?=年|个?月|[日号]|个?工作日|天|周)`, "g");

/** A deadline's words without what doesn't change their meaning: blanks, brackets, "by", "done", numbers in Chinese. */
export function plainDeadline(words: string): string {
  const text = words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\n/g, ";")
    .replace(/[()[\]【】《》“”"'。.]+$/g, "")
    .replace(/[“”"'《》【】[\]]/g, "")
    .replace(/^\(|\)$/g, "")
    .trim();
  if (/^[-—–/\\无]+$/.test(text)) return "";
  // English keeps the blanks between its words.
  if (/[a-z]/.test(text) && !/[\u4e00-\u9fff]/.test(text)) return text.replace(/\s+/g, " ").replace(/[,;]$/, "");
  const dense = text.replace(/\s+/g, "").replace(hanDate, (digits) => String(hanNumber(digits) ?? digits));
  const bare = dense.replace(before, "").replace(after, "");
  return (bare === "" ? dense : bare).replace(/[;；,，]$/, "");
}
