import type { ShapeOf } from "../catalogue";
import type { adminLog as zh } from "../zh-CN/admin-log";

export const adminLog = {} satisfies ShapeOf<typeof zh>;
