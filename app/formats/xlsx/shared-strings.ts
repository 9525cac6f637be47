import { walkXml } from "~/formats/walk-xml";

/** Texts that cells refer to by their place; readings beside Chinese characters are left out. */
export function readSharedStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let [words, inText, aside] = ["", false, 0];
  walkXml(bytes, {
    open: {
      si() {
        words = "";
      },
      rPh() {
        aside += 1;
      },
      t() {
        inText = aside === 0;
      },
    },
    text(text) {
      if (inText) words += text;
    },
    close: {
      t() {
        inText = false;
      },
      rPh() {
        aside -= 1;
      },
      si() {
        strings.push(words);
      },
    },
  });
  return strings;
}
