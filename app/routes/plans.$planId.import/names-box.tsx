import { classNames } from "~/components/class-names";
import { Section } from "~/components/section";
import { SubmitButton } from "~/components/submit-button";
import { useFormats } from "~/i18n/formats";
import { useImportTexts } from "~/i18n/import-texts";
import { useImport } from "./import-context";
import { PageButtons } from "./page-buttons";
import type { PresentedName, ReviewStep } from "./present-import";

type NamesBoxProps = { readonly step: ReviewStep; readonly live: ReviewStep | null };

/** Names that are no unit's: each is decided once, to be added, mapped or left out. */
export function NamesBox({ step, live }: NamesBoxProps) {
  const texts = useImportTexts().names;
  const { mayAddUnit } = useImport();
  const { names, namesTotal, namesFrom, knownNames, creatable } = step;
  const { openNames } = (live ?? step).counts;
  if (namesTotal + knownNames === 0) return null;
  return (
    <Section
      title={texts.title}
      lead={namesTotal > 0 ? texts.lead : undefined}
      actions={
        mayAddUnit && creatable > 1 ? (
          <SubmitButton name="intent" value="create-all" variant="secondary" size="small">
            {texts.createAll(creatable)}
          </SubmitButton>
        ) : undefined
      }
    >
      {knownNames > 0 && <p className="text-ink-soft">{texts.known(knownNames)}</p>}
      {namesTotal > 0 && openNames === 0 && <p className="text-ink-soft">{texts.settled}</p>}
      {namesTotal > 0 && !mayAddUnit && <p className="text-ink-soft">{texts.mayNotAdd}</p>}
      {names.length > 0 && (
        <ul className="import-names">
          {names.map((name, index) => (
            <NameChoice key={name.name} name={name} index={namesFrom + index} live={live} />
          ))}
        </ul>
      )}
      <PageButtons list="names" from={namesFrom} total={namesTotal} />
    </Section>
  );
}

type NameChoiceProps = { readonly name: PresentedName; readonly index: number; readonly live: ReviewStep | null };

function NameChoice({ name: { name, uses, near, choice, open }, index, live }: NameChoiceProps) {
  const texts = useImportTexts();
  const { units, mayAddUnit } = useImport();
  const format = useFormats();
  const id = `name-${index}`;
  const stillOpen = live?.names.find((other) => other.name === name)?.open ?? open;
  const options = (wanted: (unitId: string) => boolean) =>
    units
      .filter((unit) => wanted(unit.id))
      .map((unit) => (
        <option key={unit.id} value={`unit:${unit.id}`}>
          {format.text(unit.nameZh, unit.nameEn)}
        </option>
      ));
  return (
    <li className="import-name">
      <label htmlFor={id} className={classNames("min-w-0", stillOpen && "import-sign import-fault")}>
        <span className="font-medium">{name}</span>{" "}
        <span className="text-sm text-ink-soft">{texts.names.uses(uses)}</span>
      </label>
      <input type="hidden" name={`names.n${index}.name`} value={name} />
      <select id={id} name={`names.n${index}.choice`} className="control" defaultValue={choice}>
        <option value="">{texts.names.choose}</option>
        {mayAddUnit && name.length <= 100 && <option value="create">{texts.names.create}</option>}
        <option value="skip">{texts.names.skip}</option>
        {near.length > 0 && <optgroup label={texts.names.near}>{options((unitId) => near.includes(unitId))}</optgroup>}
        {units.length > near.length && (
          <optgroup label={texts.names.all}>{options((unitId) => !near.includes(unitId))}</optgroup>
        )}
      </select>
    </li>
  );
}
