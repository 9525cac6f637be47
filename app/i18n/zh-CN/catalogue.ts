import { cockpit } from "./cockpit";
import { common } from "./common";
import { element } from "./element";
import { frameworks } from "./frameworks";
import { grid } from "./grid";
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
  grid,
  element,
  work,
  frameworks,
  signIn,
  problems,
  timeline,
  timelineExport,
  timelinePage,
};
