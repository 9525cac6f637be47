import { mostIdeas, mostTiers } from "~/domain/framework-commands";
import { type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import { type UnderstoodFramework, understandFramework } from "~/formats/framework-text/understand-framework";

/** Understands a pasted framework for those who may store it; one that no framework could hold is refused. */
export function understandPasted(actor: Actor, text: string): Result<UnderstoodFramework> {
  if (!may(actor, "edit-frameworks")) return fail({ code: "forbidden", action: "edit-frameworks" });
  const understood = understandFramework(text);
  const count = (role: string) => understood.lines.filter((line) => line.role === role).length;
  if (count("tier") > mostTiers) return fail({ code: "too-many-tiers", most: mostTiers, field: "text" });
  if (count("idea") > mostIdeas) return fail({ code: "too-many-ideas", most: mostIdeas, field: "text" });
  return succeed(understood);
}
