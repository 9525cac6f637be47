import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { SubmitButton } from "~/components/submit-button";
import type { MemberPageData } from "./present-member";

type PlainFormProps = {
  readonly page: MemberPageData;
  readonly intent: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
  /** What may be chosen along with it. */
  readonly choice?: ReactNode;
};

/** One thing to be done about the member, in a sentence and a button; what keeps it from being done stands above the page. */
export function PlainForm({ page, intent, lead, choice, children }: PlainFormProps) {
  return (
    <Form method="post" className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="memberId" value={page.id} />
      <input type="hidden" name="commandId" value={`${page.visit.commandId}-${intent.slice(0, 12)}`} />
      <div className="grid max-w-192 gap-2">
        <p className="text-ink-soft">{lead}</p>
        {choice}
      </div>
      <SubmitButton variant="secondary">{children}</SubmitButton>
    </Form>
  );
}
