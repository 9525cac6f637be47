import type { Written, WrittenFields } from "~/domain/merge-fields";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const untyped: ReadonlySet<string> = new Set(["hidden", "password", "submit", "button", "file", "reset", "image"]);

/** What a person typed or ticked in a form, by field; what travels unseen, and passwords, left out. */
export function valuesIn(form: HTMLFormElement): WrittenFields {
  const values = new Map<string, Written>();
  for (const control of controlsOf(form)) {
    if (control.type === "checkbox") {
      const ticked = [values.get(control.name) ?? []].flat();
      values.set(control.name, isChecked(control) ? [...ticked, control.value] : ticked);
    } else if (control.type !== "radio" || isChecked(control)) values.set(control.name, control.value);
    else if (!values.has(control.name)) values.set(control.name, "");
  }
  return Object.fromEntries(values);
}

/** Puts a value into a field as if it had been typed; a field that isn't there is passed over. */
export function writeInto(form: HTMLFormElement, name: string, value: Written): void {
  for (const control of controlsOf(form)) {
    if (control.name !== name) continue;
    if (control instanceof HTMLInputElement && ["checkbox", "radio"].includes(control.type)) {
      control.checked = [value].flat().includes(control.value);
    } else control.value = String(value);
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** Whether a field takes running text, so that two texts can stand in it one after the other. */
export function takesProse(form: HTMLFormElement, name: string): boolean {
  return controlsOf(form).some(
    (control) =>
      control.name === name &&
      (control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === "text")),
  );
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement) &&
      element.name !== "" &&
      !untyped.has(element.type),
  );
}

function isChecked(control: Control): boolean {
  return control instanceof HTMLInputElement && control.checked;
}
