/** The address if it leads to a page of ours or over http(s); anything else, a script above all, is no address. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  return /^(?:\/(?!\/)|#|\?|https?:\/\/)/.test(address) ? address : undefined;
}
