/** A form as a browser would send it untouched. */
export interface FormOnPage {
  readonly action: string | null;
  readonly values: Record<string, string | string[]>;
  /** Fields to type into or choose from, one value each. */
  readonly typed: ReadonlySet<string>;
  /** Those of them that are marked as wrong. */
  readonly wrong: readonly string[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/** Text as it was before it was escaped for HTML. */
export function unescaped(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? "");
}

function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return match ? unescaped(match[1] ?? "") : null;
}

/** The form of a page that sends this intent; throws where there is none. */
export function formOn(html: string, intent: string): FormOnPage {
  const form = textOfForm(html, intent);
  const values: Record<string, string | string[]> = {};
  const typed = new Set<string>();
  const wrong: string[] = [];
  for (const control of form.matchAll(/<(input|textarea|select)\b[^>]*>(?:([\s\S]*?)<\/\1>)?/g)) {
    const [text = "", kind = "", content = ""] = control;
    const tag = text.slice(0, text.indexOf(">") + 1);
    const name = attribute(tag, "name");
    if (name === null) continue;
    if (attribute(tag, "aria-invalid") === "true") wrong.push(name);
    const type = attribute(tag, "type");
    const isChoice = type === "checkbox" || type === "radio";
    if (!isChoice && type !== "hidden") typed.add(name);
    if (isChoice && attribute(tag, "checked") === null) continue;
    const value = valueIn(kind, tag, content);
    values[name] = name in values ? [values[name] ?? "", value].flat() : value;
  }
  return { action: attribute(form.slice(0, form.indexOf(">") + 1), "action"), values, typed, wrong };
}

function textOfForm(html: string, intent: string): string {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((text) => text.includes(`name="intent" value="${intent}"`));
  if (!form) throw new Error(`no form for ${intent} among ${forms.length}`);
  return form;
}

function valueIn(kind: string, tag: string, content: string): string {
  if (kind === "textarea") return unescaped(content.replace(/^\n/, ""));
  if (kind === "input") return attribute(tag, "value") ?? "";
  const options = content.match(/<option\b[^>]*>/g) ?? [];
  const chosen = options.find((option) => attribute(option, "selected") !== null) ?? options[0];
  return chosen ? (attribute(chosen, "value") ?? "") : "";
}
