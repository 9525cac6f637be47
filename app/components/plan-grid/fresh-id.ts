/** An id for a command or a draft that nobody has used; also where a page isn't served securely. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `g${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** The id that the first row gets which a command creates. */
export function firstCreatedBy(commandId: string): string {
  return `${commandId}-1`;
}
