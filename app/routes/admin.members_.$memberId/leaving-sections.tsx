import { Card } from "~/components/card";
import { Section } from "~/components/section";
import { useTexts } from "~/i18n/texts-context";
import { PlainForm } from "./plain-form";
import type { MemberPageData } from "./present-member";

/** Removing a member, and after that erasing their name. */
export function LeavingSections({ page }: { readonly page: MemberPageData }) {
  const words = useTexts().admin.member;
  if (page.status === "removed") {
    if (page.displayName === "" && !page.signsIn) return null;
    return (
      <Section title={words.erase}>
        <Card>
          <PlainForm page={page} intent="erase-name" lead={words.eraseLead}>
            {words.eraseSubmit}
          </PlainForm>
        </Card>
      </Section>
    );
  }
  if (page.status === "invited") return null;
  return (
    <Section title={words.remove}>
      <Card>
        <PlainForm page={page} intent="remove-member" lead={words.removeLead}>
          {words.removeSubmit}
        </PlainForm>
      </Card>
    </Section>
  );
}
