/** A fresh id for a form's command: it goes out with the form, so that sending it twice has one effect. */
export function newCommandId(): string {
  return crypto.randomUUID();
}
