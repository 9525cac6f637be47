import { Link } from "@remix-run/react";
import { Card } from "~/components/card";
import { ContentText } from "~/components/content-text";
import { HealthMark } from "~/components/health-mark";
import { useReasonWords } from "~/components/reason-words";
import { type Column, Table } from "~/components/table";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import { useFormats } from "~/i18n/formats";
import type { RulesPageData } from "./present-rules";

type Preview = NonNullable<RulesPageData["preview"]>;
type Turn = Preview["turns"][number];
type Example = Preview["examples"][number];

/** What the rules being looked at would change: how many goals, from which health to which, and why. */
export function PreviewCard({ preview }: { readonly preview: Preview }) {
  const words = useAdministeringTexts().rules;
  const format = useFormats();
  const { changed, goals, turns, examples } = preview;
  const columns: Column<Turn>[] = [
    { key: "from", header: words.from, rowHeader: true, cell: ({ from }) => <HealthMark health={from} /> },
    { key: "to", header: words.to, cell: ({ to }) => <HealthMark health={to} /> },
    { key: "n", header: words.count, numeric: true, cell: ({ n }) => format.number(n) },
  ];
  return (
    <Card title={words.previewTitle}>
      <div className="grid gap-4" role="status">
        <p>{changed === 0 ? words.unchanged(goals) : words.changed(changed, goals)}</p>
        {changed > 0 && (
          <>
            <Table caption={words.turns} columns={columns} rows={turns} rowKey={({ from, to }) => `${from} ${to}`} />
            {examples.length < changed && <p className="text-ink-soft">{words.firstOf(examples.length, changed)}</p>}
            <Examples examples={examples} />
          </>
        )}
      </div>
    </Card>
  );
}

function Examples({ examples }: Pick<Preview, "examples">) {
  const words = useAdministeringTexts().rules;
  const say = useReasonWords();
  const columns: Column<Example>[] = [
    {
      key: "goal",
      header: words.goal,
      rowHeader: true,
      cell: ({ id, zh, en }) => (
        <Link to={`/elements/${id}`} className="list-link">
          <ContentText zh={zh} en={en} />
        </Link>
      ),
    },
    { key: "from", header: words.from, cell: ({ from }) => <HealthMark health={from} /> },
    { key: "to", header: words.to, cell: ({ to }) => <HealthMark health={to} /> },
    { key: "because", header: words.because, cell: ({ reasons }) => reasons.map(say).join(" ") },
  ];
  return <Table caption={words.examples} columns={columns} rows={examples} rowKey={({ id }) => id} />;
}
