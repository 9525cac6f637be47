import { text } from "node:stream/consumers";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { withoutNulls } from "~/http/without-nulls.server";

// Parts of several lengths, so that characters of three bytes fall on every place of React's buffer.
const lengths = Array.from({ length: 400 }, (_, n) => n);
const page = (
  <main>
    {lengths.map((n) => (
      <input key={n} name={"a".repeat(n % 7)} defaultValue={"成都高新医学会规划".repeat(1 + (n % 5))} />
    ))}
  </main>
);

it("a page of Chinese comes out of the stream as it was written", async () => {
  const streamed = await text(renderToPipeableStream(page).pipe(withoutNulls()));
  expect(streamed).toBe(renderToString(page));
});
