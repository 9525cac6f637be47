/** How many processes each fault test kills: a few in every run of the tests, a hundred where faults are the question. */
export const kills = Math.max(1, Number(process.env.CHENGQI_KILLS ?? 5));
