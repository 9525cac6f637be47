import { importing as en } from "./en/importing";
import { pageTexts } from "./page-texts";
import type { Texts } from "./texts";
import { useTexts } from "./texts-context";
import { importing as zhCN } from "./zh-CN/importing";

/** What the page that takes in a document says and no other. */
const { of: importingTexts, use: useImportingTexts } = pageTexts<typeof zhCN>({ "zh-CN": zhCN, en });

export { importingTexts };

export type ImportTexts = Texts["takeIn"] & typeof zhCN;

/** The same with what other pages say of it too, in the language being shown. */
export function useImportTexts(): ImportTexts {
  return { ...useTexts().takeIn, ...useImportingTexts() };
}
