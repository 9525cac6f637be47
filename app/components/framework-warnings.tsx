import type { FrameworkWarning } from "~/domain/framework-warnings";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { Notice } from "./notice";

type FrameworkWarningsProps = {
  readonly code: string;
  readonly warnings: readonly FrameworkWarning[];
  readonly tiers: readonly { readonly id: string; readonly labelZh: string; readonly labelEn: string }[];
};

/** What doesn't agree in a framework, in words; nothing where all agrees. It keeps nobody from going on. */
export function FrameworkWarnings({ code, warnings, tiers }: FrameworkWarningsProps) {
  const texts = useTexts().frameworks.warnings;
  const format = useFormats();
  if (warnings.length === 0) return null;
  const nameOf = (id: string) => {
    const tier = tiers.find((one) => one.id === id);
    return tier ? format.text(tier.labelZh, tier.labelEn) : "";
  };
  return (
    <Notice title={texts.title}>
      <p>{texts.lead}</p>
      <ul className="mt-1 list-disc pl-5">
        {warnings.map((warning) => (
          <li key={warning.code === "digits-differ" ? warning.code : warning.tierId}>
            {warning.code === "digits-differ"
              ? texts.digits(code, warning.counts.join("·"))
              : texts.count(nameOf(warning.tierId), warning.declared, warning.entered)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
