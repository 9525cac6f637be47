/** A file for word processors, to be saved under a name which may hold any letters. */
export function attachedDocx(bytes: Uint8Array<ArrayBuffer>, name: string): Response {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return new Response(bytes, {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "Content-Disposition": `attachment; filename="letter.docx"; filename*=UTF-8''${encoded}`,
    },
  });
}
