/**
 * Marks what the page asks for next as asked by itself, so that it keeps no session alive; takes the mark away again when called.
 * Should the page go before that, the mark goes by itself.
 */
export function asUnattended(): () => void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  const put = (value: string, seconds: number) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API isn't in every browser yet
    document.cookie = `chengqi.unattended=${value}; Path=/; Max-Age=${seconds}; SameSite=Strict${secure}`;
  };
  put("1", 20);
  return () => put("", 0);
}
