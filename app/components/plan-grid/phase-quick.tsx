import { type FormEvent, useId, useRef, useState } from "react";
import { Button } from "~/components/button";
import type { CalendarDate } from "~/domain/calendar-date";
import { shiftedDate, typedDate } from "~/domain/typed-date";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { freshId } from "./fresh-id";
import { sendCommand } from "./grid-client";
import { commandForm } from "./grid-forms";
import type { GridPhase } from "./grid-frame";
import { entryProblem } from "./grid-problems";

// What others have changed meanwhile is read with the page.
const nothingBefore = 999_999_999_999_999;

type Props = {
  readonly plan: { readonly id: string; readonly startsOn: CalendarDate; readonly endsOn: CalendarDate };
  readonly phases: readonly GridPhase[];
  /** Where commands of the outline are sent. */
  readonly address: string;
  readonly saved: () => void;
};

/** Phases written one after the other: each begins the day after the one before, and Enter goes on with the next. */
export function PhaseQuick({ plan, phases, address, saved }: Props) {
  const texts = useTexts().grid.phases;
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {texts.quick}
      </Button>
    );
  }
  return <PhaseLine {...{ plan, phases, address, saved }} close={() => setOpen(false)} />;
}

function PhaseLine({ plan, phases, address, saved, close }: Props & { readonly close: () => void }) {
  const [locale, texts] = [useLocale(), useTexts()];
  const words = texts.grid.phases;
  const form = useRef<HTMLFormElement>(null);
  // Sent again after a lost answer, it is the same command.
  const commandId = useRef(freshId());
  const [error, setError] = useState<string | null>(null);
  const errorId = useId();
  const last = phases.reduce<CalendarDate | null>(
    (day, { endsOn }) => (day === null || endsOn > day ? endsOn : day),
    null,
  );
  const startsOn = last === null ? plan.startsOn : shiftedDate(last, { months: 0, days: 1 });
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? "").trim();
    const wrong = ["startsOn", "endsOn"].find((name) => !typedDate(text(name)));
    if (wrong) return setError(texts.grid.dateWrong(text(wrong)));
    const title = locale === "zh-CN" ? { titleZh: text("title") } : { titleEn: text("title") };
    const dates = { startsOn: typedDate(text("startsOn")), endsOn: typedDate(text("endsOn")) };
    const command = commandForm("add-phase", commandId.current, { planId: plan.id, ...title, ...dates });
    const sent = await sendCommand(address, nothingBefore, command);
    if (sent.kind === "unreachable" || sent.kind === "signed-out") return setError(texts.grid.notSaved[sent.kind]);
    if (sent.kind === "refused") return setError(entryProblem(locale, texts, sent.problem).message);
    commandId.current = freshId();
    setError(null);
    form.current?.reset();
    form.current?.querySelector("input")?.focus();
    saved();
  };
  const field = { className: "control", autoComplete: "off", "aria-describedby": error ? errorId : undefined };
  return (
    <form
      ref={form}
      className="phase-quick"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      {/* Opened by one's own key: the first field is where one wants to be. */}
      <input {...field} name="title" aria-label={words.name} placeholder={words.name} maxLength={200} ref={focusOnce} />
      <input
        {...field}
        key={startsOn}
        name="startsOn"
        aria-label={words.startsOn}
        defaultValue={startsOn}
        maxLength={20}
      />
      <input {...field} name="endsOn" aria-label={words.endsOn} placeholder={words.endsOn} maxLength={20} />
      <Button type="submit" size="small">
        {words.add}
      </Button>
      <Button size="small" variant="quiet" onClick={close}>
        {texts.common.actions.close}
      </Button>
      {error ? (
        <p id={errorId} role="alert" className="field-error">
          {error}
        </p>
      ) : (
        <p className="grid-soft">{words.hint}</p>
      )}
    </form>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
