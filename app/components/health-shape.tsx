import type { Health } from "~/domain/health";

const shapes: Record<Health, JSX.Element> = {
  "on-track": <circle cx="6" cy="6" r="5" fill="currentColor" />,
  watch: <path d="M6 .8 11.6 11H.4Z" fill="currentColor" />,
  behind: <rect x="1.25" y="1.25" width="9.5" height="9.5" fill="currentColor" />,
  done: <path d="m1.2 6.6 3.2 3.4L10.8 2" fill="none" stroke="currentColor" strokeWidth="2" />,
  "not-started": <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.2" />,
  stale: (
    <path
      d="M1.1 1.1h9.8v9.8H1.1ZM1.1 4.4 4.4 1.1M1.1 7.7 7.7 1.1M1.1 10.9 10.9 1.1M4.4 10.9l6.5-6.5M7.7 10.9l3.2-3.2"
      fill="none"
      stroke="currentColor"
    />
  ),
  cancelled: <path d="m2 2 8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="1.4" />,
};

/** The sign of a health, ●▲■✓○▨×, in its colour. Decoration: the word has to stand with it, as in `HealthMark`. */
export function HealthShape({ health, size = 12 }: { readonly health: Health; readonly size?: number | undefined }) {
  return (
    <svg viewBox="0 0 12 12" width={size} height={size} aria-hidden="true" className={`shrink-0 text-${health}`}>
      {shapes[health]}
    </svg>
  );
}
