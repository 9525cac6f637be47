/** 草案, 先行实施, 已审议通过, 总结评估中, 已结束. */
export const planStatuses = ["draft", "provisional", "adopted", "closing", "closed"] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** What a plan's status may allow to happen to it. */
export type PlanActivity = "edit-content" | "set-work-points" | "report" | "link-task" | "record-succession";

const allowances: Record<PlanStatus, Record<PlanActivity, boolean>> = {
  draft: {
    "edit-content": true,
    "set-work-points": true,
    report: false,
    "link-task": false,
    "record-succession": false,
  },
  provisional: {
    "edit-content": true,
    "set-work-points": true,
    report: true,
    "link-task": true,
    "record-succession": true,
  },
  adopted: {
    "edit-content": false,
    "set-work-points": true,
    report: true,
    "link-task": true,
    "record-succession": true,
  },
  closing: {
    "edit-content": false,
    "set-work-points": false,
    report: true,
    "link-task": false,
    "record-succession": true,
  },
  closed: {
    "edit-content": false,
    "set-work-points": false,
    report: false,
    "link-task": false,
    "record-succession": false,
  },
};

const nextStatuses: Record<PlanStatus, readonly PlanStatus[]> = {
  draft: ["provisional", "adopted"],
  provisional: ["adopted", "draft"],
  adopted: ["closing"],
  closing: ["closed"],
  closed: [],
};

export function allows(status: PlanStatus, activity: PlanActivity): boolean {
  return allowances[status][activity];
}

/** The statuses a plan may pass into, each by a body's resolution. */
export function nextStatusesOf(status: PlanStatus): readonly PlanStatus[] {
  return nextStatuses[status];
}
