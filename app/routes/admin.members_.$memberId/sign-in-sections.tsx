import { Card } from "~/components/card";
import { Section } from "~/components/section";
import { useTexts } from "~/i18n/texts-context";
import { PlainForm } from "./plain-form";
import type { MemberPageData } from "./present-member";

/** How the member gets in: the link of somebody invited, the password and sessions of somebody with an account. */
export function SignInSections({ page }: { readonly page: MemberPageData }) {
  const words = useTexts().admin.member;
  if (page.status === "invited") {
    return (
      <Section title={words.link}>
        <Card>
          <div className="grid gap-4">
            <PlainForm page={page} intent="renew-invitation" lead={words.renewLead}>
              {words.renew}
            </PlainForm>
            <PlainForm page={page} intent="withdraw-invitation" lead={words.withdrawLead}>
              {words.withdraw}
            </PlainForm>
          </div>
        </Card>
      </Section>
    );
  }
  if (!page.signsIn) return null;
  return (
    <Section title={words.password}>
      <Card>
        <div className="grid gap-4">
          <PlainForm
            {...{ page, intent: "reset-password", lead: words.passwordLead }}
            choice={page.hasSecondFactor && <EndsSecondFactor />}
          >
            {words.reset}
          </PlainForm>
          <PlainForm page={page} intent="end-sessions" lead={words.endLead}>
            {words.end}
          </PlainForm>
        </div>
      </Card>
    </Section>
  );
}

// Never ticked by itself: who has the device still gives its code after a new password.
function EndsSecondFactor() {
  const words = useTexts().admin.member;
  return (
    <label className="choice">
      <input type="checkbox" name="endsSecondFactor" value="on" />
      {words.endsSecondFactor}
    </label>
  );
}
