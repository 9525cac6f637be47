import { account } from "./account";
import { admin } from "./admin";
import { alignment } from "./alignment";
import { cockpit } from "./cockpit";
import { common } from "./common";
import { element } from "./element";
import { frameworkForms } from "./framework-forms";
import { frameworks } from "./frameworks";
import { grid } from "./grid";
import { help } from "./help";
import { letters } from "./letters";
import { outline } from "./outline";
import { plans } from "./plans";
import { problems } from "./problems";
import { signIn } from "./sign-in";
import { takeIn } from "./take-in";
import { timeline } from "./timeline";
import { timelineExport } from "./timeline-export";
import { timelinePage } from "./timeline-page";
import { work } from "./work";
import { year } from "./year";

/** Everything the interface says in Chinese, area by area. */
export const zhCN = {
  common,
  cockpit,
  plans,
  outline,
  grid,
  element,
  work,
  year,
  letters,
  frameworks,
  help,
  frameworkForms,
  alignment,
  signIn,
  takeIn,
  problems,
  timeline,
  timelineExport,
  timelinePage,
  account,
  admin,
};
