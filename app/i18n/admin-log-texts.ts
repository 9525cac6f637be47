import { adminLog as en } from "./en/admin-log";
import { pageTexts } from "./page-texts";
import { adminLog as zhCN } from "./zh-CN/admin-log";

/** What the pages of the log say and no other. */
export const { of: adminLogTexts, use: useAdminLogTexts } = pageTexts<typeof zhCN>({ "zh-CN": zhCN, en });
