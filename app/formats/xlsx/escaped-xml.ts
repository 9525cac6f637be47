// What XML can't hold: control characters but for tab and breaks, two that are none, and halves of characters.
const unwritable =
  /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** Text as a workbook's XML holds it; what XML can't hold is left out, and what a spreadsheet would take for a code is told from one. */
export function escapedXml(text: string): string {
  return text
    .replace(unwritable, "")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[&<>"\r]/g, (sign) => signs[sign] ?? sign);
}
