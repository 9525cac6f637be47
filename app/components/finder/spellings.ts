import type { Spelling } from "~/domain/search-words";
import type { Deed, Destination } from "../destinations";

/** The Chinese names of pages and deeds as they sound, for those who type before they turn the input method on. */
export const spellings: Readonly<Record<Destination["name"] | Deed["name"] | "language" | "theme", Spelling>> = {
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
  language: { whole: "yuyan", initials: "yy" },
  theme: { whole: "waiguan", initials: "wg" },
};
