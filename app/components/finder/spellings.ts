import type { AdministrationPage } from "~/domain/administration";
import type { Spelling } from "~/domain/search-words";
import type { Deed, Destination } from "../destinations";
import type { PlanDeed } from "./plan-deeds";

/** The Chinese names of pages and deeds as they sound, for those who type before they turn the input method on. */
export const spellings: Readonly<
  Record<Destination["name"] | Deed["name"] | PlanDeed | AdministrationPage | "language" | "theme", Spelling>
> = {
  overview: { whole: "zonglan", initials: "zl" },
  plans: { whole: "guihua", initials: "gh" },
  work: { whole: "wodegongzuo", initials: "wdgz" },
  letters: { whole: "mubiaozerenshu", initials: "mbzrs" },
  frameworks: { whole: "gongzuosilu", initials: "gzsl" },
  admin: { whole: "xitongguanli", initials: "xtgl" },
  report: { whole: "tianbaobenyuejindu", initials: "tbbyjd" },
  newPlan: { whole: "xinjianguihua", initials: "xjgh" },
  decisions: { whole: "chakandaijueceshixiang", initials: "ckdjcsx" },
  handbook: { whole: "shiyongshouce", initials: "sysc" },
  keys: { whole: "jianpancaozuo", initials: "jpcz" },
  newFramework: { whole: "xinjiangongzuosilu", initials: "xjgzsl" },
  pasteFramework: { whole: "zhantielurugongzuosilu", initials: "ztlrgzsl" },
  signLetter: { whole: "qianshumubiaozerenshu", initials: "qsmbzrs" },
  writeLetters: { whole: "qicaoheyinfamubiaozerenshu", initials: "qchyfmbzrs" },
  letterTemplate: { whole: "xiugaikaohetiaokuanmuban", initials: "xgkhtkmb" },
  outline: { whole: "guihuadagang", initials: "ghdg" },
  timeline: { whole: "guihuashijianzhou", initials: "ghsjz" },
  alignment: { whole: "duiyinggongzuosilu", initials: "dygzsl" },
  print: { whole: "dayinshijianzhou", initials: "dysjz" },
  takeIn: { whole: "congwendangdaoru", initials: "cwddr" },
  years: { whole: "annianduchakan", initials: "andck" },
  members: { whole: "chengyuan", initials: "cy" },
  units: { whole: "bumen", initials: "bm" },
  calendar: { whole: "jigoujieciyuguihuaqi", initials: "jgjcyghq" },
  rules: { whole: "cengjimingchengyujinzhanguize", initials: "cjmcyjzgz" },
  delegation: { whole: "shouquanbangongshi", initials: "sqbgs" },
  sessions: { whole: "dengluqingkuang", initials: "dlqk" },
  log: { whole: "caozuorizhi", initials: "czrz" },
  backup: { whole: "beifenyuhuifu", initials: "bfyhf" },
  language: { whole: "yuyan", initials: "yy" },
  theme: { whole: "waiguan", initials: "wg" },
};
