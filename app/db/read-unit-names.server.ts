import type { Connection } from "~/db/delegate.server";

interface Names {
  readonly nameZh: string;
  readonly nameEn: string;
}

/** What each report's unit was called when the report was made, by report; reports without a unit are left out. */
export async function readUnitNamesThen(
  connection: Connection,
  reportIds: readonly string[],
): Promise<Map<string, Names>> {
  if (reportIds.length === 0) return new Map();
  const reports = await connection.report.findMany({
    where: { id: { in: [...reportIds] } },
    select: { id: true, unitId: true, fromSeq: true },
  });
  const unitIds = [...new Set(reports.flatMap(({ unitId }) => unitId ?? []))];
  const where = { id: { in: unitIds } };
  const [now, then] = await Promise.all([
    connection.unit.findMany({ where }),
    connection.unitHistory.findMany({ where }),
  ]);
  const names = new Map<string, Names>();
  for (const { id, unitId, fromSeq } of reports) {
    const past = then.find((row) => row.id === unitId && row.fromSeq <= fromSeq && fromSeq < row.toSeq);
    const unit = past ?? now.find((row) => row.id === unitId);
    if (unit) names.set(id, { nameZh: unit.nameZh, nameEn: unit.nameEn });
  }
  return names;
}
