import { isMet, type Line, rounded } from "./line";
import { median } from "./median";
import type { PageVisit } from "./real-page";

interface PageTarget {
  readonly figure: string;
  readonly profile: PageVisit["profile"];
  readonly read: (visit: PageVisit) => number | null;
  /** The most it may be. */
  readonly most?: number;
  /** The most it may be, in multiples of itself at the smallest size. */
  readonly growth?: number;
}

const targets: readonly PageTarget[] = [
  { figure: "first readable ms", profile: "desk", read: ({ readable }) => readable, growth: 1.3 },
  { figure: "stage drawn ms", profile: "desk", read: ({ stage }) => stage, growth: 1.3 },
  { figure: "scripts kB gzip", profile: "desk", read: ({ scripts }) => scripts, most: 185 },
  { figure: "first readable ms", profile: "phone", read: ({ readable }) => readable, growth: 1.3 },
  { figure: "LCP ms", profile: "phone", read: ({ largest }) => largest, most: 2500 },
  { figure: "CLS", profile: "phone", read: ({ shift }) => shift, most: 0.1 },
];

/** What the real pages came to, medians of the visits; a page that was never there has no line. */
export function pageLinesOf(visits: readonly PageVisit[]): Line[] {
  const paths = [...new Set(visits.map(({ path }) => path))];
  const sizes = [...new Set(visits.map(({ n }) => n))].sort((a, b) => a - b);
  const figureOf = (path: string, n: number, { profile, read }: PageTarget) =>
    rounded(
      median(
        visits
          .filter((visit) => visit.path === path && visit.n === n && visit.profile === profile)
          .flatMap((visit) => read(visit) ?? []),
      ),
    );
  return sizes.flatMap((n, place) =>
    paths.flatMap((path) =>
      targets.map((target): Line => {
        const app = figureOf(path, n, target);
        const smallest = figureOf(path, sizes[0] ?? n, target);
        const grown = place > 0 && target.growth && smallest !== null ? rounded(smallest * target.growth) : null;
        const most = target.most ?? grown;
        const figure = `real page ${path} ${target.profile}: ${target.figure}`;
        return { figure, n, app, best: null, bestName: null, floor: null, target: most, met: isMet(app, most) };
      }),
    ),
  );
}
