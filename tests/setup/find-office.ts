import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** LibreOffice and the tool that reads its PDFs, where both are installed. */
export function findOffice(): { readonly soffice: string; readonly pdftotext: string } | null {
  const found = (name: string) =>
    (process.env.PATH ?? "")
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find((file) => existsSync(file));
  const [soffice, pdftotext] = [found("soffice"), found("pdftotext")];
  return soffice && pdftotext ? { soffice, pdftotext } : null;
}
