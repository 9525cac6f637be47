import type { Framework } from "~/domain/rows";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { Disclosure } from "./disclosure";
import { SelectField } from "./select-field";
import { TextArea } from "./text-area";
import { TextField } from "./text-field";

/** A framework that another may name as the one above or before it. */
export interface NamedFramework {
  readonly id: string;
  readonly code: string;
  readonly documentZh: string;
  readonly documentEn: string;
}

type FrameworkFieldsProps = {
  /** What stands now; nothing for a new framework. */
  readonly framework?: Partial<Framework> | undefined;
  readonly others: readonly NamedFramework[];
  /** Whether the fields that are seldom filled in are open. */
  readonly open?: boolean | undefined;
};

/** The fields of a framework's particulars: code, issuer and document first, the rest on demand. */
export function FrameworkFields({ framework, others, open = false }: FrameworkFieldsProps) {
  const { fields, hints, more } = useTexts().frameworkForms;
  return (
    <>
      <TextField name="code" label={fields.code} hint={hints.code} required defaultValue={framework?.code} />
      <Pair name="document" framework={framework} />
      <Pair name="issuer" framework={framework} />
      <Disclosure summary={more} open={open}>
        <div className="grid gap-4">
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              name="validFrom"
              label={fields.validFrom}
              hint={hints.validity}
              defaultValue={framework?.validFrom ?? undefined}
            />
            <TextField
              name="validTo"
              label={fields.validTo}
              hint={hints.validity}
              defaultValue={framework?.validTo ?? undefined}
            />
          </div>
          <TextField name="source" label={fields.source} hint={hints.source} defaultValue={framework?.source} />
          <TextArea name="noteZh" label={fields.noteZh} lang="zh-CN" rows={2} defaultValue={framework?.noteZh} />
          <TextArea name="noteEn" label={fields.noteEn} lang="en" rows={2} defaultValue={framework?.noteEn} />
          <Lineage framework={framework} others={others} />
        </div>
      </Disclosure>
    </>
  );
}

type PairProps = { readonly name: "document" | "issuer"; readonly framework: Partial<Framework> | undefined };

function Pair({ name, framework }: PairProps) {
  const { fields } = useTexts().frameworkForms;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField name={`${name}Zh`} label={fields[`${name}Zh`]} lang="zh-CN" defaultValue={framework?.[`${name}Zh`]} />
      <TextField name={`${name}En`} label={fields[`${name}En`]} lang="en" defaultValue={framework?.[`${name}En`]} />
    </div>
  );
}

function Lineage({ framework, others }: Pick<FrameworkFieldsProps, "framework" | "others">) {
  const { fields, none } = useTexts().frameworkForms;
  const format = useFormats();
  const options = others
    .filter(({ id }) => id !== framework?.id)
    .map(({ id, code, documentZh, documentEn }) => ({
      value: id,
      label: `${code} ${format.text(documentZh, documentEn)}`,
    }));
  if (options.length === 0) return null;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {(["predecessorId", "parentId"] as const).map((name) => (
        <SelectField
          key={name}
          name={name}
          label={fields[name]}
          options={options}
          empty={none}
          defaultValue={framework?.[name]}
        />
      ))}
    </div>
  );
}
