import { classNames } from "~/components/class-names";
import { NumberField } from "~/components/number-field";
import { SelectField } from "~/components/select-field";
import { TextArea } from "~/components/text-area";
import { TextField } from "~/components/text-field";
import { lineRoles } from "~/domain/framework-lines";
import type { LineDoubt } from "~/domain/line-doubts";
import { useTexts } from "~/i18n/texts-context";
import type { DraftLine } from "./paste-answer";

type MendRowProps = { readonly line: DraftLine; readonly index: number };

/** One line: what it is, its words, and why it should be looked at. */
export function MendRow({ line, index }: MendRowProps) {
  const texts = useTexts().frameworkForms.paste;
  const say = useDoubtWords();
  const name = (field: string) => `lines[${index}].${field}`;
  const numbered = (label: string) => `${texts.line(index + 1)} ${label}`;
  const isTier = line.role === "tier";
  const isExtra = line.role === "idea" && line.text === "";
  return (
    <li className={classNames("mend-row", `mend-${line.role}`, line.doubts.length > 0 && "mend-doubtful")}>
      <SelectField
        name={name("role")}
        label={numbered(texts.role)}
        labelHidden
        defaultValue={line.role}
        options={lineRoles.map((value) => ({ value, label: texts.roles[value] }))}
      />
      <div className="mend-words">
        {isTier && (
          <NumberField
            name={name("declared")}
            label={numbered(texts.declared)}
            labelHidden
            defaultValue={line.declared}
          />
        )}
        <div className="grow">
          <TextField
            name={name("text")}
            label={numbered(isTier ? texts.label : isExtra ? texts.extra : texts.idea)}
            labelHidden
            placeholder={isExtra ? texts.extra : undefined}
            defaultValue={line.text}
          />
        </div>
        {isTier && <KindField line={line} name={name("kind")} label={numbered(texts.kind)} />}
      </div>
      <Rest line={line} name={name} label={texts.clause} isTier={isTier} />
      {line.doubts.length > 0 && (
        <ul className="mend-doubts">
          {line.doubts.map((doubt) => (
            <li key={doubt.code}>{say(doubt)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function KindField({ line, name, label }: { readonly line: DraftLine; readonly name: string; readonly label: string }) {
  const { tierKinds } = useTexts().frameworks;
  return (
    <SelectField
      name={name}
      label={label}
      labelHidden
      defaultValue={line.kind}
      options={(["ideas", "value", "open"] as const).map((value) => ({ value, label: tierKinds[value] }))}
    />
  );
}

type RestProps = {
  readonly line: DraftLine;
  readonly name: (field: string) => string;
  readonly label: string;
  readonly isTier: boolean;
};

// What the line's role has no use for travels along unseen, so that another role finds it again.
function Rest({ line, name, label, isTier }: RestProps) {
  return (
    <>
      {!isTier && line.clause === "" && <input type="hidden" name={name("clause")} value="" />}
      {isTier && <input type="hidden" name={name("clause")} value={line.clause} />}
      {!isTier && line.clause !== "" && (
        <div className="mend-clause">
          <TextArea name={name("clause")} label={label} rows={2} defaultValue={line.clause} />
        </div>
      )}
      {!isTier && <input type="hidden" name={name("declared")} value={line.declared} />}
      {!isTier && <input type="hidden" name={name("kind")} value={line.kind} />}
      <input type="hidden" name={name("doubted")} value={line.doubted} />
    </>
  );
}

function useDoubtWords(): (doubt: LineDoubt) => string {
  const { count, ...words } = useTexts().frameworkForms.doubts;
  return (doubt) => (doubt.code === "count-differs" ? count(doubt.declared, doubt.entered) : words[doubt.code]);
}
