import { walkXml } from "~/formats/walk-xml";

export interface Workbook {
  /** The sheets that can be seen, in their order, each with the entry that holds it. */
  readonly sheets: readonly { readonly name: string; readonly target: string }[];
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
}

export function readWorkbook(workbook: Uint8Array, relations: Uint8Array | undefined): Workbook {
  const targets = new Map<string, string>();
  if (relations) {
    walkXml(relations, {
      open: {
        Relationship: ({ Id, Target }) => {
          if (Id && Target) targets.set(Id, entryOf(Target));
        },
      },
    });
  }
  const sheets: { name: string; target: string }[] = [];
  let from1904 = false;
  walkXml(workbook, {
    open: {
      workbookPr({ date1904 = "" }) {
        from1904 = /^(?:1|true)$/.test(date1904);
      },
      sheet(attributes) {
        if (/hidden/i.test(attributes.state ?? "")) return;
        const target = targets.get(attributes["r:id"] ?? attributes.id ?? "");
        sheets.push({ name: attributes.name ?? "", target: target ?? `xl/worksheets/sheet${sheets.length + 1}.xml` });
      },
    },
  });
  return { sheets, from1904 };
}

// A name to look up among the entries that were read, never a path.
function entryOf(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}
