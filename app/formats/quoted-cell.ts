// What a spreadsheet takes for the beginning of a formula, full-width signs included.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const quoted = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A cell's text as a file may hold it: what would start a formula is preceded by an apostrophe, and so is what looks so quoted. */
export function quotedCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that was written by `quotedCell`; any other stays as it is. */
export function unquotedCell(text: string): string {
  return quoted.test(text) ? text.slice(1) : text;
}
