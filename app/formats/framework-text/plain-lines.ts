/** The lines of a text as they are read: one width of digits and blanks, nothing unseen, none empty. */
export function plainLines(text: string): string[] {
  return oneLineCells(text)
    .normalize("NFC")
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\u3000\u00a0\u2002-\u200a]/g, " ")
    .replaceAll("．", ".")
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/)
    .map((line) => line.replace(/^ +| +$/g, ""))
    .filter((line) => line.trim() !== "");
}

// A spreadsheet puts cells of several lines between quotation marks; its lines are items of one list.
function oneLineCells(text: string): string {
  return text.replace(/(^|\t|\n)"((?:[^"]|"")*\n(?:[^"]|"")*)"(?=\t|\r?\n|$)/g, (_, before: string, cell: string) => {
    const lines = cell.split(/\r?\n/).filter((line) => line.trim() !== "");
    return `${before}${lines.join("；").replaceAll('""', '"')}`;
  });
}
