import { goesOnWith } from "~/domain/framework-digits";
import type { FrameworkLine } from "~/domain/framework-lines";
import type { ReadingDoubt } from "~/domain/line-doubts";
import type { TierPhrase } from "./tier-phrase";

interface Built {
  readonly line: FrameworkLine;
  /** Ideas and left-out lines below it, as they came. */
  readonly below: FrameworkLine[];
  /** Whether a sentence listed it and nothing has been said of it since. */
  announced: boolean;
}

/** The tiers of one text as they are found, one after the other. */
export class TierBuilder {
  private readonly before: FrameworkLine[] = [];
  private readonly tiers: Built[] = [];
  private current: Built | null = null;

  constructor(private readonly code: string) {}

  get isEmpty(): boolean {
    return this.tiers.length === 0;
  }

  /** Whether a tier of this count is to be expected here; null where neither code nor sentence says. */
  expects({ declared, label }: TierPhrase): boolean | null {
    if (this.tiers.some((tier) => tier.announced)) {
      return this.announcedAs(declared, label) !== undefined;
    }
    if (this.code === "" || declared === null) return null;
    return goesOnWith(this.code, this.counts, declared);
  }

  /** How many ideas the present tier still lacks; null where it says no number or there is none. */
  get lacking(): number | null {
    if (!this.current) return null;
    const { declared } = this.current.line;
    return declared === null ? null : declared - this.entered;
  }

  get entered(): number {
    return this.current?.below.filter(({ role }) => role === "idea").length ?? 0;
  }

  get hasTier(): boolean {
    return this.current !== null;
  }

  /** Tiers that a sentence lists; what each holds is still to come. */
  announce(phrases: readonly TierPhrase[]): void {
    for (const phrase of phrases) this.push(phrase, [], true);
    this.current = null;
  }

  /** Goes on with a tier: one that was announced, or a further one. */
  begin(phrase: TierPhrase, doubts: readonly ReadingDoubt[]): void {
    const known = this.announcedAs(phrase.declared, phrase.label);
    if (known) {
      known.announced = false;
      this.current = known;
      return;
    }
    const unannounced = this.tiers.some((tier) => tier.announced) ? (["not-announced"] as const) : [];
    this.current = this.push(phrase, [...doubts, ...unannounced], false);
  }

  /** An idea of the present tier; before the first tier it stays with nothing above it. */
  add(text: string, clause: string, doubts: readonly ReadingDoubt[]): void {
    if (text === "") return;
    this.place({ ...aLine("idea", text, doubts), clause });
  }

  /** A line that nothing is made of. */
  leaveOut(text: string): void {
    this.place(aLine("out", text, ["not-understood"]));
  }

  /** What the source says of the latest idea; false where there is none. */
  explain(words: string): boolean {
    const below = this.current?.below ?? [];
    const last = below.at(-1);
    if (last?.role !== "idea") return false;
    below[below.length - 1] = { ...last, clause: last.clause === "" ? words : `${last.clause}\n${words}` };
    return true;
  }

  lines(): FrameworkLine[] {
    return [...this.before, ...this.tiers.flatMap(({ line, below }) => [settled(line, below), ...below])];
  }

  private get counts(): number[] {
    return this.tiers.flatMap(({ line }) => line.declared ?? []);
  }

  private announcedAs(declared: number | null, label: string): Built | undefined {
    const open = this.tiers.filter((tier) => tier.announced && (declared === null || tier.line.declared === declared));
    return open.find(({ line }) => label === "" || line.text.startsWith(label) || label.startsWith(line.text));
  }

  private push(phrase: TierPhrase, doubts: readonly ReadingDoubt[], announced: boolean): Built {
    const byGuess = phrase.kind === "value" && phrase.evidence === "bare" ? (["value-by-guess"] as const) : [];
    const line = aLine("tier", phrase.label, [...doubts, ...byGuess]);
    const built = { line: { ...line, declared: phrase.declared, kind: phrase.kind }, below: [], announced };
    this.tiers.push(built);
    return built;
  }

  private place(line: FrameworkLine): void {
    if (this.current) this.current.below.push(line);
    else (this.tiers.at(-1)?.below ?? this.before).push(line);
  }
}

function aLine(role: FrameworkLine["role"], text: string, doubts: readonly ReadingDoubt[]): FrameworkLine {
  const doubted = [...new Set(doubts)].join(" ");
  return { role, text: [...text].slice(0, 200).join(""), declared: null, kind: "ideas", clause: "", doubted };
}

// A tier of ideas that names none stays open.
function settled(line: FrameworkLine, below: readonly FrameworkLine[]): FrameworkLine {
  const empty = below.every(({ role }) => role !== "idea");
  return line.kind === "ideas" && empty ? { ...line, kind: "open" } : line;
}
