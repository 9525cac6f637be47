import { Link } from "@remix-run/react";
import { ClockTimeText } from "~/components/clock-time";
import { FilledSentence } from "~/components/filled-sentence";
import { FreeText } from "~/components/free-text";
import { FieldChange, useValueWords } from "~/components/history/history-change";
import { useAdminLogTexts } from "~/i18n/admin-log-texts";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { LogChange, LogPageData } from "./present-log";

type Command = LogPageData["commands"][number];

/** One command: when, who under which grant, what was done, and the facts it changed. */
export function CommandEntry({ command }: { readonly command: Command }) {
  const texts = useTexts();
  const format = useFormats();
  const words = useAdminLogTexts();
  const names: Readonly<Record<string, string>> = words.commands;
  const unit = command.unit ? format.text(command.unit.zh, command.unit.en) : "";
  const person = command.person ?? (command.isInstallation ? words.installation : words.unknown);
  return (
    <li>
      <p className="text-sm text-ink-soft">
        <ClockTimeText at={command.at} />
        {" · "}
        <FreeText text={person} />
        {" · "}
        {[unit, words.under(texts.common.roles[command.role])].filter(Boolean).join(" · ")}
      </p>
      <p className="font-medium">{names[command.name] ?? command.name}</p>
      <ul className="text-sm">
        {command.changes.map((change) => (
          <Change key={change.seq} change={change} />
        ))}
        {command.rest > 0 && <li className="text-ink-soft">{words.rest(command.rest)}</li>}
      </ul>
      {command.reason && (
        <p className="text-sm text-ink-soft">
          <FilledSentence sentence={texts.element.reason}>
            <FreeText text={command.reason} />
          </FilledSentence>
        </p>
      )}
    </li>
  );
}

function Change({ change }: { readonly change: LogChange }) {
  const texts = useTexts();
  const words = useAdminLogTexts();
  const subject = useSubject(change);
  if (change.what === "create")
    return (
      <li>
        <Named change={change} sentence={words.created} subject={subject} />
      </li>
    );
  if (change.what === "remove")
    return (
      <li>
        <Named change={change} sentence={words.removed} subject={subject} />
      </li>
    );
  const fields: Readonly<Record<string, string>> = { ...texts.element.fields, ...words.fields };
  const field = words.field(subject, fields[change.field] ?? change.field);
  if (isUntold(change.before) && isUntold(change.after)) return <li>{words.changed(field)}</li>;
  return (
    <li>
      <FieldChange change={change} subject={field} />
    </li>
  );
}

// A place in an order, and what is kept from the log's readers, say nothing as values.
function isUntold({ kind }: { readonly kind: string }): boolean {
  return kind === "moved" || kind === "nothing" || kind === "hidden";
}

function Named({
  change: { to },
  sentence,
  subject,
}: {
  readonly change: LogChange;
  readonly sentence: (subject: string) => string;
  readonly subject: string;
}) {
  if (!to) return <>{sentence(subject)}</>;
  return (
    <FilledSentence sentence={(place) => sentence(place ?? "")}>
      <Link to={to} className="list-link">
        {subject}
      </Link>
    </FilledSentence>
  );
}

function useSubject({ entity, name, telling }: LogChange): string {
  const texts = useTexts();
  const format = useFormats();
  const say = useValueWords();
  const words = useAdminLogTexts();
  const kind = texts.common.entities[entity];
  const subject = name ? words.of(kind, format.text(name.zh, name.en)) : kind;
  return telling.length === 0 ? subject : words.aside(subject, telling.map(say).join(texts.common.separator));
}
