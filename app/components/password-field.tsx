import { useEffect, useState } from "react";
import { useTexts } from "~/i18n/texts-context";
import { Button } from "./button";
import { Field, type FieldProps } from "./field";

export type PasswordFieldProps = FieldProps & {
  /** What a password manager is to do here. */
  readonly autoComplete: "current-password" | "new-password";
};

/** A password, which can be looked at where scripts run; it never comes back from the server. */
export function PasswordField({ autoComplete, ...field }: PasswordFieldProps) {
  const texts = useTexts().signIn;
  const [shown, setShown] = useState(false);
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return (
    <Field {...field}>
      {(control) => (
        <div className="flex w-full gap-2">
          <input
            {...control}
            type={shown ? "text" : "password"}
            autoComplete={autoComplete}
            autoCapitalize="off"
            spellCheck={false}
            className="control min-w-0 flex-1"
          />
          {scripted && (
            <Button aria-controls={control.id} onClick={() => setShown(!shown)}>
              {shown ? texts.hidePassword : texts.showPassword}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
