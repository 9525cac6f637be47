import { ActionForm } from "~/components/action-form";
import { ContentText } from "~/components/content-text";
import { HealthMark } from "~/components/health-mark";
import { LinkButton } from "~/components/link-button";
import { ProgressBar } from "~/components/progress-bar";
import { Section } from "~/components/section";
import { SubmitButton } from "~/components/submit-button";
import { Table } from "~/components/table";
import { UndoBar } from "~/components/undo-bar";
import type { FormAnswer } from "~/i18n/form-answer";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { GoalChoice } from "./goal-choice";
import { GoalName } from "./goal-effect";
import { GoalSearch } from "./goal-search";
import type { LinksView } from "./present-links";

export type LinkPanelProps = {
  readonly links: LinksView;
  /** The month in the address, kept on the way. */
  readonly month: string | null;
  /** The command just carried out here, which may be taken back. */
  readonly saved: string | null;
  readonly commandIds: { readonly link: string; readonly unlink: string; readonly undo: string };
  readonly answer: FormAnswer | null;
  readonly closeTo: string;
};

/** The goals a task serves beside its own: what it counts in already, and a search for more. */
export function LinkPanel({ links, month, saved, commandIds, answer, closeTo }: LinkPanelProps) {
  const texts = useTexts().work;
  const format = useFormats();
  const ofUnlink = answer?.values?.intent === "unlink";
  return (
    <Section
      id="link"
      title={texts.linkTitle(format.text(links.title.zh, links.title.en))}
      lead={links.measured ? texts.linkLead : texts.linkUnmeasured}
      actions={<LinkButton to={closeTo}>{texts.linkClose}</LinkButton>}
    >
      <div className="card grid gap-6 p-4 sm:p-5">
        {saved !== null && (
          <UndoBar undoes={saved} commandId={commandIds.undo}>
            {texts.linkChanged}
          </UndoBar>
        )}
        {links.home && <p>{texts.linkHome(format.text(links.home.zh, links.home.en))}</p>}
        {links.present.length > 0 && (
          <Present links={links} commandId={commandIds.unlink} answer={ofUnlink ? answer : null} />
        )}
        <GoalSearch key={`${links.taskId} ${links.words}`} {...{ links, month }} />
        <GoalChoice links={links} commandId={commandIds.link} answer={ofUnlink ? null : answer} />
      </div>
    </Section>
  );
}

type PresentProps = { readonly links: LinksView; readonly commandId: string; readonly answer: FormAnswer | null };

function Present({ links, commandId, answer }: PresentProps) {
  const { work: texts, common } = useTexts();
  const format = useFormats();
  const refused = answer?.values?.linkId;
  return (
    <Table
      caption={texts.linkPresent}
      captionShown
      rows={links.present}
      rowKey={(link) => link.linkId}
      columns={[
        {
          key: "goal",
          header: texts.linkGoal,
          rowHeader: true,
          cell: ({ goalId, title, planTitle }) => <GoalName id={goalId} title={title} planTitle={planTitle} />,
        },
        {
          key: "health",
          header: common.health.label,
          cell: ({ state }) => (
            <div className="grid w-44 gap-1">
              <HealthMark health={state.health} />
              <ProgressBar progressBp={state.progressBp} measuredBp={state.measuredBp} health={state.health} figure />
            </div>
          ),
        },
        { key: "weight", header: texts.linkWeightShort, numeric: true, cell: ({ weight }) => format.number(weight) },
        {
          key: "unlink",
          header: <span className="sr-only">{texts.unlink}</span>,
          cell: ({ linkId, title }) => (
            <ActionForm
              className=""
              answer={refused === linkId ? answer : null}
              hidden={{ intent: "unlink", commandId: commandId, linkId, elementId: links.taskId }}
            >
              <SubmitButton variant="quiet" size="small" pending={false}>
                {texts.unlink}
                <span className="sr-only">
                  {" · "}
                  <ContentText {...title} />
                </span>
              </SubmitButton>
            </ActionForm>
          ),
        },
      ]}
    />
  );
}
