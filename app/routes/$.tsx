import type { LoaderFunctionArgs } from "@remix-run/node";

/** Every address that nothing else answers. */
export function loader(_: LoaderFunctionArgs): never {
  throw new Response(null, { status: 404 });
}

export function action(): never {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
