import { expect, it } from "vitest";
import { DatabaseRefusal } from "~/db/database-refusal.server";
import { dialectOf } from "~/db/dialect.server";
import { currentStore, openStore } from "~/db/open-store.server";

const url = process.env.DATABASE_URL ?? "";

it.runIf(dialectOf(url) === "postgresql")(
  "a database that answers commits before they are on the disk is refused",
  async () => {
    const { writer } = await currentStore();
    const name = new URL(url).pathname.slice(1);
    await writer.$executeRawUnsafe(`ALTER DATABASE "${name}" SET synchronous_commit = off`);
    await expect(openStore(url)).rejects.toEqual(new DatabaseRefusal("unsafe", "synchronous_commit=off"));
    await writer.$executeRawUnsafe(`ALTER DATABASE "${name}" RESET synchronous_commit`);
    const again = await openStore(url);
    expect(again.dialect).toBe("postgresql");
    await again.close();
  },
);
