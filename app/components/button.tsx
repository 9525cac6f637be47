import type { ButtonHTMLAttributes } from "react";
import { classNames } from "./class-names";

/** `primary` once a view, `secondary` beside it, `quiet` in rows and bars. */
export type ButtonVariant = "primary" | "secondary" | "quiet";
export type ButtonSize = "normal" | "small";

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
};

/** A button that does something; to send a form use `SubmitButton`, to go somewhere `LinkButton`. */
export function Button({ variant = "secondary", size = "normal", type = "button", className, ...props }: ButtonProps) {
  return <button type={type} className={classNames(buttonClass(variant, size), className)} {...props} />;
}

export function buttonClass(variant: ButtonVariant, size: ButtonSize): string {
  return classNames("button", `button-${variant}`, size === "small" && "button-small");
}
