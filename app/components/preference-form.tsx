import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { usePlace } from "./use-place";

export type PreferenceFormProps = {
  /** The whole page is fetched anew: a language arrives with its own catalogue. */
  readonly reload?: boolean | undefined;
  readonly children: ReactNode;
};

/** Sends a choice to `/preferences` and comes back to the page it was made on. */
export function PreferenceForm({ reload = false, children }: PreferenceFormProps) {
  const { pathname, search } = usePlace();
  return (
    <Form method="post" action="/preferences" reloadDocument={reload} preventScrollReset>
      <input type="hidden" name="backTo" value={`${pathname}${search}`} />
      {children}
    </Form>
  );
}
