/** A vector graphic to be saved under a name, which may hold any letters. */
export function attachedSvg(markup: string, name: string): Response {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return new Response(markup, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Disposition": `attachment; filename="timeline.svg"; filename*=UTF-8''${encoded}`,
    },
  });
}
