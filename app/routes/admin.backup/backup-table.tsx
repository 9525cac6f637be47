import { ClockTimeText, useClockWords } from "~/components/clock-time";
import { type Column, Table } from "~/components/table";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import { useFormats } from "~/i18n/formats";
import type { BackupPageData } from "./present-backups";

type Backup = BackupPageData["backups"][number];

/** The backups there are, the latest first; a download is a plain link, so that the browser streams it to the disk. */
export function BackupTable({ backups }: { readonly backups: readonly Backup[] }) {
  const words = useAdministeringTexts().backup;
  const format = useFormats();
  const clock = useClockWords();
  const columns: Column<Backup>[] = [
    {
      key: "at",
      header: words.takenAt,
      rowHeader: true,
      cell: ({ at, proven }) => (
        <>
          <ClockTimeText at={at} /> {proven && <span className="chip">{words.proven}</span>}
        </>
      ),
    },
    {
      key: "size",
      header: `${words.size} (MB)`,
      numeric: true,
      cell: ({ bytes }) => format.number(Math.max(0.1, Math.round(bytes / 100_000) / 10)),
    },
    {
      key: "download",
      header: "",
      label: words.download,
      cell: ({ name, at }) => (
        <a
          className="button button-quiet button-small"
          href={`/admin/backup/${name}`}
          download
          aria-label={words.downloadOf(clock(at))}
        >
          {words.download}
        </a>
      ),
    },
  ];
  return <Table caption={words.table} columns={columns} rows={backups} rowKey={({ name }) => name} />;
}
