import { expect, it } from "vitest";
import { aClock, aCommandId, academic, addElement, aWorld, council, expectOk } from "#tests/services/world";
import type { PrismaClient } from "~/db/generated/sqlite/client";
import { currentStore } from "~/db/open-store.server";
import { pastView } from "~/db/view.server";
import { type ElementId, PlanId } from "~/domain/ids";
import { EditElement } from "~/domain/outline-commands";
import { editOutline } from "~/services/edit-outline.server";

const clock = aClock("2026-03-10");
const planId = PlanId.parse("plan-next");

async function rename(elementId: ElementId, revision: number, titleZh: string): Promise<void> {
  const fields = { elementId, revision, titleZh, startsOn: "2026-01-01", endsOn: "2030-12-31", leadUnitId: academic };
  const command = EditElement.parse({ intent: "edit-element", commandId: aCommandId(), ...fields });
  expectOk(await editOutline(council, command, clock));
}

type Model = "element" | "elementHistory";
type Method = "findMany" | "count";
type Ask = (query: object) => Promise<unknown>;

/** The client, on which somebody else's command is carried out between its questions about `first` and about the other. */
function interrupted(client: PrismaClient, first: Model, method: Method, work: () => Promise<void>): PrismaClient {
  let open = () => {};
  const worked = new Promise<void>((resolve) => {
    open = resolve;
  });
  // Whoever asks in the other order must not wait for ever.
  const gate = Promise.race([worked, new Promise((resolve) => setTimeout(resolve, 400))]);
  const asks: Record<Model, (ask: Ask) => Ask> = {
    element: (ask) => (first === "element" ? interruptedAfter(ask) : waiting(ask)),
    elementHistory: (ask) => (first === "elementHistory" ? interruptedAfter(ask) : waiting(ask)),
  };
  const waiting = (ask: Ask) => (query: object) => gate.then(() => ask(query));
  const interruptedAfter = (ask: Ask) => async (query: object) => {
    const answer = await ask(query);
    await work();
    open();
    return answer;
  };
  const delegateOf = (model: Model) =>
    new Proxy(client[model], {
      get(target, name) {
        const original: unknown = Reflect.get(target, name);
        if (name !== method || typeof original !== "function") return original;
        return asks[model]((query) => original.call(target, query));
      },
    });
  const delegates = new Map<string | symbol, unknown>([
    ["element", delegateOf("element")],
    ["elementHistory", delegateOf("elementHistory")],
  ]);
  return new Proxy(client, { get: (target, name) => delegates.get(name) ?? Reflect.get(target, name) });
}

it.each(["element", "elementHistory"] as const)(
  "a past day is read whole while a goal is being changed after the question about %s",
  async (model) => {
    if ((await currentStore().then((store) => store.reader.plan.count())) === 0) await aWorld();
    const goal = await addElement({ titleZh: "原名" });
    await addElement({ titleZh: "另一目标" });
    const { reader } = await currentStore();
    const head = await reader.logHead.findUniqueOrThrow({ where: { id: "head" } });
    const before = await pastView(reader, head.seq).find("element", { planId }, { orderBy: ["id"] });

    let revision = 1;
    const moving = (method: Method) =>
      pastView(
        interrupted(reader, model, method, async () => {
          await rename(goal, revision, `改名${revision}`);
          revision += 1;
        }),
        head.seq,
      );
    const byId = { orderBy: ["id"] } as const;
    expect(await moving("findMany").find("element", { planId }, byId)).toEqual(before);
    expect(await moving("findMany").find("element", { planId }, { ...byId, take: 2 })).toEqual(before.slice(0, 2));
    expect(await moving("count").count("element", { planId })).toBe(before.length);
  },
);
