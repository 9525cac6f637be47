import { Form } from "@remix-run/react";
import { Button } from "~/components/button";
import { useTexts } from "~/i18n/texts-context";

type ProviderCardProps = {
  /** The provider's name; "" for the general one. */
  readonly name: string;
  readonly tied: boolean;
};

/** Single sign-on: whether one's identity is tied to this account, and the way to tie or untie it. */
export function ProviderCard({ name, tied }: ProviderCardProps) {
  const { ways, provider } = useTexts().signIn;
  const called = name || provider.general;
  return (
    <section className="card grid gap-4 p-5" aria-labelledby="provider">
      <h2 id="provider" className="text-md font-semibold">
        {called}
      </h2>
      <p>{tied ? ways.isTied(called) : ways.isNotTied(called)}</p>
      {tied ? (
        <Form method="post">
          <input type="hidden" name="intent" value="untie" />
          <Button type="submit">{ways.untie}</Button>
        </Form>
      ) : (
        <Form method="post" action="/sign-in/provider" reloadDocument>
          <input type="hidden" name="tie" value="1" />
          <Button type="submit">{ways.tie}</Button>
        </Form>
      )}
    </section>
  );
}
