import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { ContentText } from "~/components/content-text";
import type { CalendarDate } from "~/domain/calendar-date";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { FrameworkView } from "./present-framework";

/** Where a framework comes from and how long it holds. */
export function Particulars({ framework }: { readonly framework: FrameworkView }) {
  const texts = useTexts().frameworks;
  const { predecessor, parent, source, note } = framework;
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)]">
      <Fact name={texts.validity}>
        <Validity {...framework} />
      </Fact>
      {predecessor && (
        <Fact name={texts.predecessor}>
          <Link to={`/frameworks/${predecessor.id}`}>{predecessor.code}</Link>
        </Fact>
      )}
      {parent && (
        <Fact name={texts.parent}>
          <Link to={`/frameworks/${parent.id}`}>{parent.code}</Link>
        </Fact>
      )}
      {source !== "" && <Fact name={texts.source}>{source}</Fact>}
      {(note.zh || note.en) && (
        <Fact name={texts.note}>
          <ContentText {...note} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="max-w-192 max-sm:mb-1">{children}</dd>
    </>
  );
}

function Validity({ validFrom, validTo }: Pick<FrameworkView, "validFrom" | "validTo">) {
  const texts = useTexts().frameworks;
  const [from, to] = [useWritten(validFrom), useWritten(validTo)];
  if (from && to) return from === to ? from : texts.validRange(from, to);
  if (from) return texts.validFrom(from);
  return to ? texts.validTo(to) : texts.validityOpen;
}

/** A year or a day as it is written; anything else as it stands. */
function useWritten(when: string | null): string | null {
  const format = useFormats();
  if (when === null || when === "") return null;
  if (/^\d{4}$/.test(when)) return format.year(Number(when));
  return /^\d{4}-\d{2}-\d{2}$/.test(when) ? format.date(when as CalendarDate) : when;
}
