import { escapedXml } from "./escaped-xml";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const contentTypes = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`;

export const relations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

export const workbookRelations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`;

// The styles that cells name by their place: text, head, day, number, share.
export const styles = `${head}<styleSheet xmlns="${sheets}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${[
  'numFmtId="49" fontId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  'numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
  'numFmtId="164" fontId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  'numFmtId="1" fontId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  'numFmtId="10" fontId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
]
  .map((rest) => `<xf fillId="0" borderId="0" xfId="0" ${rest}`)
  .join("")}</cellXfs></styleSheet>`;

export function workbook(name: string): string {
  return `${head}<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets><sheet name="${escapedXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

export const sheetHead = `${head}<worksheet xmlns="${sheets}">`;
