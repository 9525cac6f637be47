import type { View } from "~/db/view.server";
import type { MemberId } from "~/domain/ids";

/** Display names of members by member id; one whose person has no name any more is left out. */
export async function readDisplayNames(view: View, memberIds: readonly MemberId[]): Promise<Map<string, string>> {
  const ids = [...new Set(memberIds)];
  if (ids.length === 0) return new Map();
  const members = await view.find("member", { id: { in: ids } });
  const personIds = [...new Set(members.map((member) => member.personId))];
  const persons = personIds.length > 0 ? await view.find("person", { id: { in: personIds } }) : [];
  const names = new Map(persons.map((person) => [person.id, person.displayName]));
  return new Map(
    members.flatMap((member) => {
      const name = names.get(member.personId);
      return name ? [[member.id as string, name] as const] : [];
    }),
  );
}
