import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { SubmitButton } from "~/components/submit-button";
import type { MemberPageData } from "./present-member";

type PlainFormProps = {
  readonly page: MemberPageData;
  readonly intent: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
};

/** One thing to be done about the member, in a sentence and a button; what keeps it from being done stands above the page. */
export function PlainForm({ page, intent, lead, children }: PlainFormProps) {
  return (
    <Form method="post" className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="memberId" value={page.id} />
      <input type="hidden" name="commandId" value={`${page.visit.commandId}-${intent.slice(0, 12)}`} />
      <p className="max-w-192 text-ink-soft">{lead}</p>
      <SubmitButton variant="secondary">{children}</SubmitButton>
    </Form>
  );
}
