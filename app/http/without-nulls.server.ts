import { Transform } from "node:stream";

/**
 * Takes null bytes out of a rendered page. React 18 leaves them where a character of several bytes doesn't fit into the
 * rest of its buffer; browsers make another character of them in attributes and scripts, and forms would send it back.
 */
export function withoutNulls(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk);
    },
  });
}
