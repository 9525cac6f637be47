import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { Page } from "~/components/page";
import { Tabs } from "~/components/tabs";
import { titled } from "~/components/titled";
import { requireActor } from "~/http/actor.server";
import { respond } from "~/http/respond.server";
import { useTexts } from "~/i18n/texts-context";
import { findAdministration } from "~/services/find-administration.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return respond(findAdministration(actor), (pages) => ({ pages }));
}

/** The ways through administration, above whichever of its pages is open. */
export default function Administration() {
  const { pages } = useLoaderData<typeof loader>();
  const { navigation } = useTexts().admin;
  return (
    <Page>
      {pages.length > 1 && (
        <Tabs
          label={navigation.label}
          tabs={pages.map((page) => ({ to: `/admin/${page}`, label: navigation[page], end: false }))}
        />
      )}
      <Outlet />
    </Page>
  );
}

export const meta = titled<typeof loader>((texts) => texts.admin.navigation.label);
