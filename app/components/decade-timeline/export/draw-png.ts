import { fail, type Failure, type Result, succeed } from "~/domain/result";
import type { StandaloneSvg } from "../svg/standalone-svg";
import { fitsCanvas } from "./canvas-limits";
