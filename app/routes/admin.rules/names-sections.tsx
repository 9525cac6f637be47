import { ActionForm } from "~/components/action-form";
import { Card } from "~/components/card";
import { HealthMark } from "~/components/health-mark";
import { ownAnswer } from "~/components/own-answer";
import { Section } from "~/components/section";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import type { RulesProps } from "./present-rules";

/** What the organisation, the levels of a plan and the health signs are called. */
export function NamesSections({ page, answer }: RulesProps) {
  const words = useAdministeringTexts().rules;
  return (
    <>
      <Section title={words.organisation} lead={words.organisationLead} id="organisation">
        <Card>
          <OrganisationForm {...{ page, answer }} />
        </Card>
      </Section>
      <Section title={words.levels} lead={words.levelsLead} id="levels">
        <Card>
          <LevelsForm {...{ page, answer }} />
        </Card>
      </Section>
      <Section title={words.labels} lead={words.labelsLead} id="labels">
        <Card>
          <LabelsForm {...{ page, answer }} />
        </Card>
      </Section>
    </>
  );
}

function OrganisationForm({ page: { visit, organisation }, answer }: RulesProps) {
  const words = useAdministeringTexts().rules;
  const labels = { nameZh: words.organisationZh, nameEn: words.organisationEn };
  return (
    <ActionForm
      answer={ownAnswer(answer, { intent: "name-organisation" })}
      labels={labels}
      hidden={{ intent: "name-organisation", commandId: `${visit.commandId}-organisation` }}
      action="/admin/rules"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="nameZh"
          label={labels.nameZh}
          lang="zh-CN"
          maxLength={100}
          defaultValue={organisation.nameZh}
        />
        <TextField name="nameEn" label={labels.nameEn} lang="en" maxLength={100} defaultValue={organisation.nameEn} />
      </div>
      <div>
        <SubmitButton variant="secondary">{words.saveOrganisation}</SubmitButton>
      </div>
    </ActionForm>
  );
}

const usualLevels = ["goal", "measure", "task"] as const;

function LevelsForm({ page, answer }: RulesProps) {
  const words = useAdministeringTexts().rules;
  const named = (level: string, language: string) => `${level} · ${language}`;
  const labels = Object.fromEntries(
    usualLevels.flatMap((level) => [
      [`${level}Zh`, named(words.usualLevels[level], words.zh)],
      [`${level}En`, named(words.usualLevels[level], words.en)],
    ]),
  );
  return (
    <ActionForm
      answer={ownAnswer(answer, { intent: "name-levels" })}
      labels={labels}
      hidden={{ intent: "name-levels", commandId: `${page.visit.commandId}-levels` }}
      action="/admin/rules"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {usualLevels.flatMap((level) => [
          <TextField
            key={`${level}Zh`}
            name={`${level}Zh`}
            label={labels[`${level}Zh`]}
            lang="zh-CN"
            maxLength={20}
            required
            defaultValue={page.levels[level].zh}
          />,
          <TextField
            key={`${level}En`}
            name={`${level}En`}
            label={labels[`${level}En`]}
            lang="en"
            maxLength={40}
            required
            defaultValue={page.levels[level].en}
          />,
        ])}
      </div>
      <div>
        <SubmitButton variant="secondary">{words.saveLevels}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function LabelsForm({ page, answer }: RulesProps) {
  const words = useAdministeringTexts().rules;
  const named = (health: (typeof page.labels)[number]["health"], language: string) =>
    `${words.usualLabels[health]} · ${language}`;
  const labels = Object.fromEntries(
    page.labels.flatMap(({ health }) => [
      [`${health}.zh`, named(health, words.zh)],
      [`${health}.en`, named(health, words.en)],
    ]),
  );
  return (
    <ActionForm
      answer={ownAnswer(answer, { intent: "name-healths" })}
      labels={labels}
      hidden={{ intent: "name-healths", commandId: `${page.visit.commandId}-labels` }}
      action="/admin/rules"
    >
      <div className="grid gap-4">
        {page.labels.map(({ health, zh, en }) => (
          <div key={health} className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-[8rem_minmax(0,1fr)_minmax(0,1fr)]">
            <p className="pb-2">
              <HealthMark health={health} />
            </p>
            <TextField
              name={`${health}.zh`}
              label={labels[`${health}.zh`]}
              lang="zh-CN"
              maxLength={20}
              defaultValue={zh}
            />
            <TextField
              name={`${health}.en`}
              label={labels[`${health}.en`]}
              lang="en"
              maxLength={40}
              defaultValue={en}
            />
          </div>
        ))}
      </div>
      <div>
        <SubmitButton variant="secondary">{words.saveLabels}</SubmitButton>
      </div>
    </ActionForm>
  );
}
