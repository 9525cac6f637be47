import { walkXml } from "~/formats/walk-xml";

/** What a number in a cell stands for, by the cell's style. */
export type NumberFormat = "plain" | "date" | "percent";

// Formats that every program knows by number: days, days with times, and those East Asian programs add.
const dates: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)]);
const percents: ReadonlySet<number> = new Set([9, 10]);

export function readNumberFormats(bytes: Uint8Array | undefined): readonly NumberFormat[] {
  const custom = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  if (!bytes) return styles;
  let inStyles = false;
  walkXml(bytes, {
    open: {
      numFmt({ numFmtId, formatCode = "" }) {
        custom.set(Number(numFmtId), formatOf(formatCode));
      },
      cellXfs() {
        inStyles = true;
      },
      xf({ numFmtId }) {
        if (inStyles) styles.push(custom.get(Number(numFmtId)) ?? known(Number(numFmtId)));
      },
    },
    close: {
      cellXfs() {
        inStyles = false;
      },
    },
  });
  return styles;
}

function known(id: number): NumberFormat {
  if (dates.has(id)) return "date";
  return percents.has(id) ? "percent" : "plain";
}

function formatOf(code: string): NumberFormat {
  const signs = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/[yd年日]/i.test(signs) || /m{3}/i.test(signs)) return "date";
  return signs.includes("%") ? "percent" : "plain";
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
