import { Form, Link, useLocation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useTexts } from "~/i18n/texts-context";
import { Button } from "../button";
import type { Viewer } from "../viewer";
import { tourFor } from "./tour-steps";

/** On the first visit: what this house does for someone of this role, a tour of the page, and the way to the handbook. */
export function TourOffer({ viewer: { member, toured } }: { readonly viewer: Viewer }) {
  const texts = useTexts().help.tour;
  const { pathname, search } = useLocation();
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const tour = member && tourFor(member.roles);
  const begins = tour?.role === "department" ? "/work" : "/";
  if (!tour || toured || pathname !== begins) return null;
  return (
    <section aria-label={texts.label} className="tour-offer print:hidden">
      <p>
        <strong>{texts.welcome}</strong> {texts.roles[tour.role]}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {/* Its room is kept from the first: nothing moves when scripts have come. */}
        <span className={scripted ? undefined : "invisible"}>
          <Button
            size="small"
            onClick={() => void import("./run-tour").then(({ runTour }) => runTour(tour.steps, texts))}
          >
            {texts.start}
          </Button>
        </span>
        <Link to="/handbook/start">{texts.handbook}</Link>
        <Form method="post" action="/preferences">
          <input type="hidden" name="tour" value={member.id} />
          <input type="hidden" name="backTo" value={`${pathname}${search}`} />
          <Button type="submit" variant="quiet" size="small">
            {texts.dismiss}
          </Button>
        </Form>
      </div>
    </section>
  );
}
