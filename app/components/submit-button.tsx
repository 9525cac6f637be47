import { useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/i18n/texts-context";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button";

export type SubmitButtonProps = {
  readonly children: ReactNode;
  /** Sent with the form, so that one form may have several buttons: `name="intent" value="move-up"`. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  /** Whether the form is on its way; by default whether the page is sending this button's form. */
  readonly pending?: boolean | undefined;
  /** Read out in place of the visible text, where that is only a sign. */
  readonly label?: string | undefined;
};

/** Sends its form; says so while that takes. It stays usable: sending twice has one effect. */
export function SubmitButton({
  children,
  name,
  value,
  variant = "primary",
  size = "normal",
  pending,
  label,
}: SubmitButtonProps) {
  const texts = useTexts();
  const navigation = useNavigation();
  const sending = navigation.formMethod !== undefined && navigation.formMethod !== "GET";
  const busy = pending ?? (sending && (name === undefined || navigation.formData?.get(name) === value));
  return (
    <button
      type="submit"
      {...{ name, value }}
      aria-label={label}
      aria-busy={busy}
      className={buttonClass(variant, size)}
    >
      {busy && !label ? texts.common.saving : children}
    </button>
  );
}
