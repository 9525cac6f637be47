import { ActionForm } from "~/components/action-form";
import { Card } from "~/components/card";
import { DateField } from "~/components/date-field";
import { Disclosure } from "~/components/disclosure";
import { LinkButton } from "~/components/link-button";
import { ownAnswer } from "~/components/own-answer";
import { SelectField } from "~/components/select-field";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { CalendarProps, CalendarRow, What } from "./present-calendar";

type RowFormProps = CalendarProps & {
  readonly what: What;
  /** The row to edit; a new one without it. */
  readonly row?: CalendarRow;
};

const adding = { body: "addBody", term: "addTerm", period: "addPeriod" } as const;

/** The form of one body, term or period: folded up for a new one, open for one that is edited. */
export function RowForm({ what, row, page, answer }: RowFormProps) {
  const words = useAdministeringTexts().calendar;
  const format = useFormats();
  const sent: Record<string, string> = row
    ? { intent: `edit-${what}`, [`${what}Id`]: row.id }
    : { intent: `add-${what}` };
  const own = ownAnswer(answer, sent);
  const labels = {
    ...{ nameZh: words.nameZh, nameEn: words.nameEn, startsOn: words.startsOn, endsOn: words.endsOn },
    ...{ bodyId: words.body, kind: words.kind },
  };
  const form = (
    <ActionForm
      answer={own}
      labels={labels}
      hidden={{ ...sent, commandId: `${page.visit.commandId}-${row ? "e" : "a"}${what.at(0)}` }}
      action="/admin/calendar"
    >
      <div className="grid gap-4 md:grid-cols-2">
        {what === "term" && !row && <BodyChoice page={page} />}
        {what === "body" && <KindChoice defaultValue={row?.kind} />}
        <TextField name="nameZh" label={labels.nameZh} lang="zh-CN" maxLength={100} defaultValue={row?.nameZh ?? ""} />
        <TextField name="nameEn" label={labels.nameEn} lang="en" maxLength={100} defaultValue={row?.nameEn ?? ""} />
        {what !== "body" && (
          <>
            <DateField name="startsOn" label={labels.startsOn} required defaultValue={row?.startsOn} />
            <DateField name="endsOn" label={labels.endsOn} required defaultValue={row?.endsOn} />
          </>
        )}
      </div>
      <Buttons isNew={!row} />
    </ActionForm>
  );
  if (!row) {
    return (
      <Disclosure summary={words[adding[what]]} open={own !== null}>
        {form}
      </Disclosure>
    );
  }
  return (
    <div id="edit">
      <Card title={words.edit(format.text(row.nameZh, row.nameEn))}>{form}</Card>
    </div>
  );
}

function Buttons({ isNew }: { readonly isNew: boolean }) {
  const { actions } = useTexts().common;
  return (
    <div className="flex flex-wrap gap-2">
      <SubmitButton variant={isNew ? "secondary" : "primary"}>{isNew ? actions.add : actions.save}</SubmitButton>
      {!isNew && (
        <LinkButton to="/admin/calendar" variant="quiet">
          {actions.cancel}
        </LinkButton>
      )}
    </div>
  );
}

function BodyChoice({ page }: Pick<CalendarProps, "page">) {
  const words = useAdministeringTexts().calendar;
  const format = useFormats();
  const options = page.bodies.map(({ id, nameZh, nameEn }) => ({ value: id, label: format.text(nameZh, nameEn) }));
  const council = page.bodies.find((body) => body.kind === "council")?.id;
  return <SelectField name="bodyId" label={words.body} required options={options} defaultValue={council} />;
}

function KindChoice({ defaultValue }: { readonly defaultValue: string | undefined }) {
  const words = useAdministeringTexts().calendar;
  const options = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));
  return (
    <SelectField name="kind" label={words.kind} required options={options} defaultValue={defaultValue ?? "council"} />
  );
}
