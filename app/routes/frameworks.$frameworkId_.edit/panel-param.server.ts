const id = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** What is being added or edited beside the tiers, as the URL names it. */
export type PanelParam =
  | { readonly kind: "particulars" | "add-tier" }
  | { readonly kind: "add-idea" | "edit"; readonly id: string }
  | null;

/** `?edit=particulars`, `?edit=<tier or idea>`, `?add=tier`, `?add=idea&under=<tier>`; anything else opens nothing. */
export function panelParam(request: Request): PanelParam {
  const { searchParams } = new URL(request.url);
  const [edit, add, under] = ["edit", "add", "under"].map((name) => searchParams.get(name) ?? "");
  if (edit === "particulars") return { kind: "particulars" };
  if (edit && id.test(edit)) return { kind: "edit", id: edit };
  if (add === "tier") return { kind: "add-tier" };
  return add === "idea" && under && id.test(under) ? { kind: "add-idea", id: under } : null;
}
