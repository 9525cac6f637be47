import { walkXml } from "~/formats/walk-xml";

export interface ParagraphStyle {
  /** The level of a heading, from 1; null for other paragraphs. */
  readonly heading: number | null;
  readonly numberingId: string | null;
  readonly listLevel: number | null;
}

interface Stored {
  basedOn: string | null;
  name: string;
  outline: number | null;
  numberingId: string | null;
  listLevel: number | null;
}

/** Paragraph styles by id, with what they take over from the styles they are based on. */
export function readStyles(bytes: Uint8Array | undefined): (id: string) => ParagraphStyle {
  const styles = new Map<string, Stored>();
  // What stands outside of styles, such as the defaults of a document, is written to nobody.
  let current = blank();
  if (bytes) {
    walkXml(bytes, {
      open: {
        style({ styleId = "" }) {
          current = blank();
          styles.set(styleId, current);
        },
        name({ val = "" }) {
          current.name = val;
        },
        basedOn({ val }) {
          current.basedOn = val ?? null;
        },
        outlineLvl({ val }) {
          current.outline = Number(val);
        },
        numId({ val }) {
          current.numberingId = val ?? null;
        },
        ilvl({ val }) {
          current.listLevel = Number(val);
        },
      },
      close: {
        style() {
          current = blank();
        },
      },
    });
  }
  return (id) => resolved(styles, id);
}

function blank(): Stored {
  return { basedOn: null, name: "", outline: null, numberingId: null, listLevel: null };
}

function resolved(styles: ReadonlyMap<string, Stored>, id: string): ParagraphStyle {
  let [heading, numberingId, listLevel] = [null as number | null, null as string | null, null as number | null];
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at);
    const style: Stored | undefined = styles.get(at);
    heading ??=
      headingOf(style?.name ?? at) ?? (style && style.outline !== null && style.outline < 9 ? style.outline + 1 : null);
    numberingId ??= style?.numberingId ?? null;
    listLevel ??= style?.listLevel ?? null;
    at = style?.basedOn ?? null;
  }
  return { heading, numberingId, listLevel };
}

function headingOf(name: string): number | null {
  const match = /^(?:heading|标题|berschrift|überschrift|titre)\s*([1-9])$/i.exec(name);
  return match ? Number(match[1]) : null;
}
