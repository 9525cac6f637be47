import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "~/components/nonce-context";
import { preferencesOf } from "~/http/preferences.server";
import { withoutNulls } from "~/http/without-nulls.server";
import { textsFor } from "~/i18n/texts.server";
import { LanguageProvider } from "~/i18n/texts-context";

const abortAfter = 10_000;

/** Errors nobody expected go to the log; not what the asker got wrong, nor what they no longer wait for. */
export function handleError(
  error: unknown,
  { request, context }: Pick<LoaderFunctionArgs | ActionFunctionArgs, "request" | "context">,
): void {
  if (request.signal.aborted) return;
  const answered = isRouteErrorResponse(error);
  if (answered && error.status < 500) return;
  context.reportFailure?.(answered && "error" in error ? error.error : error);
}

/** Renders a page as a stream, once whole for bots; late parts are given up after ten seconds. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { locale } = preferencesOf(request);
  const whole = isbot(request.headers.get("User-Agent") ?? "");
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", locale);
  headers.append("Vary", "Cookie, Accept-Language");
  const page = (
    <LanguageProvider locale={locale} texts={textsFor(locale)}>
      <NonceContext.Provider value={context.nonce}>
        <RemixServer context={remix} url={request.url} abortDelay={abortAfter} nonce={context.nonce} />
      </NonceContext.Provider>
    </LanguageProvider>
  );
  return new Promise((resolve, reject) => {
    let answered = false;
    let failed = false;
    let shellReady = false;
    function answer() {
      const body = withoutNulls();
      // The timer outlives the stream and holds its memory unless it is cleared.
      body.on("close", () => clearTimeout(timer));
      answered = true;
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }));
      stream.pipe(body);
    }
    const stream = renderToPipeableStream(page, {
      nonce: context.nonce,
      onShellReady() {
        shellReady = true;
        if (!whole) answer();
      },
      onAllReady() {
        if (whole) answer();
      },
      onShellError: reject,
      onError(error) {
        failed ||= !answered;
        // What breaks the shell is thrown, and comes to the log that way.
        if (shellReady) handleError(error, { request, context });
      },
    });
    const timer = setTimeout(() => stream.abort(), abortAfter);
  });
}
