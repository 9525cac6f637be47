import type { Area } from "../catalogue";

export const adminLog = {} satisfies Area;
