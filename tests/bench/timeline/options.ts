import { parseArgs } from "node:util";
import { bundledPeers, ours } from "./peers";

const parts = ["side-by-side", "real-page", "interactions"] as const;
type Part = (typeof parts)[number];

export interface Options {
  readonly json: boolean;
  /** Numbers of elements, the smallest first. */
  readonly sizes: readonly number[];
  /** Repetitions at each size. */
  readonly repetitions: readonly number[];
  /** Names of what is measured beside ours. */
  readonly peers: readonly string[];
  /** More pages with hooks: names and addresses. */
  readonly pages: readonly { readonly name: string; readonly address: string }[];
  readonly parts: readonly Part[];
  /** Folder for pictures of every page at every size. */
  readonly shots?: string | undefined;
  /** The most milliseconds any step may take; then the page is out for this and all larger sizes. */
  readonly limit: number;
}

/**
 * `--json`, `--n 1000,20000`, `--reps 5,3`, `--peers echarts-custom,canvas-floor`, `--url name=address`, `--part real-page`,
 * `--shots folder`, `--limit 60`.
 * @throws {Error} with a sentence for whoever typed what can't be meant
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean", default: false },
      n: { type: "string", default: "1000,20000,100000" },
      reps: { type: "string", default: "5,3,3" },
      peers: { type: "string", default: bundledPeers.map(({ name }) => name).join(",") },
      url: { type: "string", multiple: true, default: [] },
      part: { type: "string", multiple: true, default: [...parts] },
      shots: { type: "string" },
      limit: { type: "string", default: "60" },
    },
  });
  const peers = values.peers.split(",").filter((name) => name && name !== ours);
  const unknown = peers.find((name) => bundledPeers.every((peer) => peer.name !== name));
  if (unknown) throw new Error(`--peers knows no "${unknown}".`);
  if (values.part.some((part) => parts.every((known) => known !== part))) {
    throw new Error(`--part takes one of ${parts.join(", ")}.`);
  }
  const sizes = wholeNumbers("--n", values.n, 500, 1_000_000);
  const given = wholeNumbers("--reps", values.reps, 1, 100);
  return {
    json: values.json,
    sizes: [...sizes].sort((a, b) => a - b),
    repetitions: sizes.map((_, index) => given[index] ?? given.at(-1) ?? 1),
    peers,
    pages: values.url.map(named),
    parts: parts.filter((part) => values.part.includes(part)),
    shots: values.shots,
    limit: (wholeNumbers("--limit", values.limit, 1, 3600)[0] ?? 60) * 1000,
  };
}

function wholeNumbers(option: string, text: string, least: number, most: number): number[] {
  const numbers = text.split(",").map(Number);
  if (numbers.some((number) => !Number.isInteger(number) || number < least || number > most)) {
    throw new Error(`${option} takes whole numbers from ${least} to ${most}, separated by commas.`);
  }
  return numbers;
}

function named(text: string): Options["pages"][number] {
  const [, name, address] = /^([\w-]+)=(https?:.+)$/.exec(text) ?? [];
  if (!name || !address) throw new Error("--url takes name=address.");
  return { name, address };
}
