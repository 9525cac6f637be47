import { type RefObject, useEffect, useState } from "react";
import { type MergedField, sameWritten, type Written, type WrittenFields } from "~/domain/merge-fields";
import { useTexts } from "~/i18n/texts-context";
import { Button } from "../button";
import { takesProse, writeInto } from "../drafts/form-values";

export type MergedFieldsProps = {
  readonly fields: Readonly<Record<string, MergedField>>;
  readonly typed: WrittenFields;
  readonly present: WrittenFields;
  readonly labels: Readonly<Record<string, string>>;
  /** A field's value in words: ids by their names. The text itself by default. */
  readonly shown?: ((name: string, value: Written) => string) | undefined;
  readonly form: RefObject<HTMLFormElement>;
};

/** How two people's changes came together: what was merged by itself, and the fields in which a person has to decide. */
export function MergedFields({ fields, typed, present, labels, shown, form }: MergedFieldsProps) {
  const texts = useTexts();
  const words = texts.common.merging;
  const known: Readonly<Record<string, string>> = { ...texts.common.fields, ...labels };
  const labelOf = (name: string) => known[name] ?? name;
  // What has no label is not for people: ids that the form shows by name elsewhere.
  const named = Object.entries(fields).filter(([name]) => known[name] !== undefined);
  const disputed = named.filter(([, { disputed }]) => disputed).map(([name]) => name);
  const taken = named.filter(([name, { by, value }]) => by === "them" || merges(by, value, typed[name]));
  if (disputed.length === 0 && taken.length === 0) return <p className="text-sm">{words.nothing}</p>;
  return (
    <div className="grid gap-3">
      {taken.length > 0 && (
        <p className="text-sm">{words.taken(taken.map(([name]) => labelOf(name)).join(texts.common.separator))}</p>
      )}
      {disputed.length > 0 && (
        <>
          <p className="text-sm">{words.disputed(disputed.length)}</p>
          <div className="grid gap-4">
            {disputed.map((name) => (
              <Dispute
                key={name}
                name={name}
                label={labelOf(name)}
                mine={typed[name] ?? ""}
                theirs={present[name] ?? ""}
                {...{ shown, form }}
              />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

type DisputeProps = Pick<MergedFieldsProps, "shown" | "form"> & {
  readonly name: string;
  readonly label: string;
  readonly mine: Written;
  readonly theirs: Written;
};

/** Both versions of one field, with buttons that put either, or both, into the field below. */
function Dispute({ name, label, mine, theirs, shown = (_, value) => String(value), form }: DisputeProps) {
  const texts = useTexts().common.merging;
  const [ways, setWays] = useState<{ readonly both: boolean } | null>(null);
  useEffect(() => {
    if (form.current) setWays({ both: takesProse(form.current, name) });
  }, [form, name]);
  const write = (value: Written) => form.current && writeInto(form.current, name, value);
  return (
    <fieldset className="grid gap-2">
      <legend className="font-semibold">{label}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <Version title={texts.mine} text={shown(name, mine)} />
        <Version title={texts.theirs} text={shown(name, theirs)} />
      </div>
      {ways && (
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={() => write(mine)}>
            {texts.takeMine}
          </Button>
          <Button size="small" onClick={() => write(theirs)}>
            {texts.takeTheirs}
          </Button>
          {ways.both && (
            <Button size="small" onClick={() => write(`${theirs}\n${mine}`)}>
              {texts.takeBoth}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}

function Version({ title, text }: { readonly title: string; readonly text: string }) {
  const { notStated } = useTexts().common;
  return (
    <div className="rounded-base border border-line p-2">
      <p className="text-xs text-ink-soft">{title}</p>
      <p className="whitespace-pre-line">{text === "" ? notStated : text}</p>
    </div>
  );
}

// Choices of both sides, which aren't what either of them sees alone.
function merges(by: MergedField["by"], value: Written, typed: Written | undefined): boolean {
  return by === "both" && typeof value !== "string" && !sameWritten(value, typed ?? []);
}
