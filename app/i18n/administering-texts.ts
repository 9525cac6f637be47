import { administering as en } from "./en/administering";
import { pageTexts } from "./page-texts";
import { administering as zhCN } from "./zh-CN/administering";

/** What the pages of units, of the calendar, of rules and of backups say and no other. */
export const { of: administeringTexts, use: useAdministeringTexts } = pageTexts<typeof zhCN>({ "zh-CN": zhCN, en });
