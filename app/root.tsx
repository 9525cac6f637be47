import { json, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext, useMemo } from "react";
import { ErrorPage } from "~/components/error-page";
import { NonceContext } from "~/components/nonce-context";
import { SiteFrame } from "~/components/site-frame";
import { titled } from "~/components/titled";
import type { Viewer } from "~/components/viewer";
import { viewerOf } from "~/http/viewer.server";
import { withOwnWords } from "~/i18n/own-words";
import { LanguageProvider, useLocale, useTexts } from "~/i18n/texts-context";
import { defaultTheme } from "~/i18n/theme";
import "~/styles/app.css";

export const links: LinksFunction = () => [{ rel: "icon", href: "/favicon.svg", type: "image/svg+xml" }];

export async function loader({ request }: LoaderFunctionArgs) {
  return json(await viewerOf(request));
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const locale = useLocale();
  const viewer: Viewer = useRouteLoaderData<typeof loader>("root") ?? {
    member: null,
    organisation: "",
    heard: null,
    toured: true,
    locale,
    theme: defaultTheme,
  };
  const usual = useTexts();
  const texts = useMemo(() => (viewer.words ? withOwnWords(usual, viewer.words) : usual), [usual, viewer.words]);
  return (
    <html lang={locale} data-theme={viewer.theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={viewer.theme === "auto" ? "light dark" : viewer.theme} />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider locale={locale} texts={texts}>
          <SiteFrame viewer={viewer}>{children}</SiteFrame>
        </LanguageProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export const meta = titled<typeof loader>((texts) => texts.common.product);

export function ErrorBoundary() {
  const error = useRouteError();
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} />;
  return <ErrorPage status={error.status} problem={error.data?.problem} />;
}
