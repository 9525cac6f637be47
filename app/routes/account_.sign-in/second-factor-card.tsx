import { ActionForm } from "~/components/action-form";
import { CodeField } from "~/components/code-field";
import { PasswordField } from "~/components/password-field";
import { SubmitButton } from "~/components/submit-button";
import { useTexts } from "~/i18n/texts-context";
import type { Said } from "./change-ways.server";

type SecondFactorCardProps = { readonly isOn: boolean; readonly said: Said | undefined };

/** The second factor: whether it is on, how to set it up with a device, how to end it. */
export function SecondFactorCard({ isOn, said }: SecondFactorCardProps) {
  const texts = useTexts().signIn.ways.second;
  const answerTo = (intent: string) =>
    said?.problem && said.values?.intent === intent ? { problem: said.problem } : null;
  const confirming = said?.setup || answerTo("confirm-second-factor");
  return (
    <section className="card grid gap-4 p-5" aria-labelledby="second-factor">
      <h2 id="second-factor" className="text-md font-semibold">
        {texts.title}
      </h2>
      <p>{isOn ? texts.isOn : texts.isOff}</p>
      {said?.setup && (
        <>
          <p>{texts.scan}</p>
          <img
            className="w-56 bg-[#fff]"
            src={`data:image/svg+xml,${encodeURIComponent(said.setup.picture)}`}
            alt={texts.picture}
          />
          <p>
            {texts.typed} <code className="break-all">{said.setup.secret}</code>
          </p>
          <p>{texts.spare}</p>
          <ul className="grid grid-cols-2 gap-1 tabular-nums">
            {said.setup.spareCodes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isOn && confirming && (
        <ActionForm
          answer={answerTo("confirm-second-factor")}
          labels={{ code: texts.code }}
          hidden={{ intent: "confirm-second-factor" }}
        >
          <CodeField label={texts.code} hint={texts.codeHint} />
          <div>
            <SubmitButton>{texts.confirm}</SubmitButton>
          </div>
        </ActionForm>
      )}
      {!confirming && (
        <ActionForm
          key={String(isOn)}
          answer={answerTo(isOn ? "end-second-factor" : "begin-second-factor")}
          labels={{ password: texts.password }}
          hidden={{ intent: isOn ? "end-second-factor" : "begin-second-factor" }}
        >
          <PasswordField name="password" label={texts.password} autoComplete="current-password" required />
          <div>
            <SubmitButton variant={isOn ? "secondary" : "primary"}>{isOn ? texts.end : texts.begin}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  );
}
