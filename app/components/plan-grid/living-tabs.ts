const asking = "who";
// A tab that is busy answers late; one that is asleep doesn't, and its text is offered elsewhere rather than nowhere.
const wait = 400;

export interface Tabs {
  /** The others that are open at this moment, by their names. */
  others(): Promise<ReadonlySet<string>>;
  leave(): void;
}

/** Joins the tabs of this browser that show the same, under a name of its own. Where tabs can't talk, each is alone. */
export function joinTabs(channelName: string, own: string): Tabs {
  const heard = new Set<string>();
  if (typeof BroadcastChannel === "undefined") return { others: async () => heard, leave() {} };
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === asking) channel.postMessage(own);
    else if (typeof data === "string") heard.add(data);
  };
  return {
    async others() {
      channel.postMessage(asking);
      await new Promise((resolve) => setTimeout(resolve, wait));
      return heard;
    },
    leave: () => channel.close(),
  };
}
