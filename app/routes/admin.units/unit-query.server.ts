import { UnitId } from "~/domain/ids";

/** The unit whose forms are open (`?unit=`), and the merger that is asked about (`?unit=&into=`). */
export function unitQuery(request: Request) {
  const { searchParams } = new URL(request.url);
  const [unit, into] = ["unit", "into"].map((name) => UnitId.safeParse(searchParams.get(name)));
  const opened = unit?.success ? unit.data : null;
  return { opened, merging: opened && into?.success ? { unitId: opened, intoId: into.data } : null };
}
