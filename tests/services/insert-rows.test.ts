import { expect, it } from "vitest";
import { currentRows, type StoredRow } from "~/db/delegate.server";
import { insertRows } from "~/db/insert-rows.server";
import { currentStore } from "~/db/open-store.server";

const period = { nameZh: `“十五五” 'a' \\ \n {"b":1}`, nameEn: "", startsOn: "2026-01-01", endsOn: "2030-12-31" };

async function stored(entity: "period" | "roleGrant" | "body", rows: readonly StoredRow[], table: string) {
  const { writer, dialect } = await currentStore();
  await insertRows(writer, dialect, table, rows);
  return currentRows(writer, entity).findMany({ orderBy: { id: "asc" } });
}

it("rows come back as they went in: text of any kind, empty fields, integers beyond 32 bits", async () => {
  const rows = [
    { id: "a", fromSeq: 9_007_199_254_740_991n, ...period },
    { id: "b", fromSeq: -1n, ...period, nameZh: "" },
  ];
  expect(await stored("period", rows, "period")).toEqual(rows);
  const grants = [
    { id: "a", fromSeq: 1n, memberId: "m", role: "council", scopeKind: "organisation", scopeId: null },
    { id: "b", fromSeq: 1n, scopeId: "unit", memberId: "m", role: "department", scopeKind: "unit" },
  ];
  expect(await stored("roleGrant", grants, "role_grant")).toEqual(grants);
});

it("more rows than one statement takes are all there", async () => {
  const rows = Array.from({ length: 1203 }, (_, index) => ({
    id: String(index).padStart(4, "0"),
    fromSeq: BigInt(index),
    kind: "council",
    nameZh: `机构${index}`,
    nameEn: "",
    sortKey: "a0",
  }));
  expect(await stored("body", rows, "body")).toEqual(rows);
});

it("a column left out takes its default", async () => {
  const { writer, dialect } = await currentStore();
  const row = {
    id: "c",
    name: "n",
    payloadHash: "",
    actorId: "m",
    firstSeq: 1n,
    lastSeq: 1n,
    recordedAt: 1n,
    result: "{}",
  };
  await insertRows(writer, dialect, "command", [row]);
  const expected = { ...row, undoable: false, undoes: null };
  expect(await writer.command.findUnique({ where: { id: "c" } })).toEqual(expected);
});
