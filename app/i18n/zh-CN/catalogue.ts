import { account } from "./account";
import { admin } from "./admin";
import { adminLog } from "./admin-log";
import { cockpit } from "./cockpit";
import { common } from "./common";
import { element } from "./element";
import { frameworks } from "./frameworks";
import { outline } from "./outline";
import { plans } from "./plans";
import { problems } from "./problems";
import { signIn } from "./sign-in";
import { timeline } from "./timeline";
import { timelineExport } from "./timeline-export";
import { timelinePage } from "./timeline-page";
import { work } from "./work";

/** Everything the interface says in Chinese, area by area. */
export const zhCN = {
  common,
  cockpit,
  plans,
  outline,
  element,
  work,
  frameworks,
  signIn,
  problems,
  timeline,
  timelineExport,
  timelinePage,
  account,
  admin,
  adminLog,
};
