import { Link, type LinkProps } from "@remix-run/react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button";
import { classNames } from "./class-names";

export type LinkButtonProps = LinkProps & {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
};

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({ variant = "secondary", size = "normal", className, ...props }: LinkButtonProps) {
  return <Link className={classNames(buttonClass(variant, size), className)} {...props} />;
}
