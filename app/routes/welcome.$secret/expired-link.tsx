import { LinkButton } from "~/components/link-button";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { useTexts } from "~/i18n/texts-context";

/** For a link that is unknown, used up or too old; which of them is nobody's business. */
export function ExpiredLink() {
  const texts = useTexts().signIn.invitation.expired;
  return (
    <Page width="reading">
      <PageHeader title={texts.title} lead={texts.why} />
      <p className="text-md">{texts.next}</p>
      <div>
        <LinkButton to="/sign-in" variant="primary">
          {texts.toSignIn}
        </LinkButton>
      </div>
    </Page>
  );
}
