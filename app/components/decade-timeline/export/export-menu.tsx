import { useEffect, useState } from "react";
import { Menu } from "~/components/menu";
import { usePlace } from "~/components/use-place";
import { useLocale, useTexts } from "~/i18n/texts-context";
import type { DecadeTimelineInput } from "../decade-timeline-input";
import { paperNames } from "../paper/paper-sizes";
import type { Caption } from "../svg/caption";
import type { PictureOrder } from "./save-picture";

export type ExportMenuProps = {
  readonly planId: string;
  readonly planTitle: string;
  /** What stands above a picture of it. */
  readonly caption: (input: DecadeTimelineInput) => Caption;
  /** What is seen at the moment it is asked for. */
  readonly current: () => DecadeTimelineInput;
};

const scales = [1, 2, 4] as const;
type State = "idle" | "drawing" | "saved" | "failed" | { readonly tooLargeAt: number };

/** The ways a timeline leaves the page: as a file, or on paper. Before JavaScript, links; then also pictures of what is seen. */
export function ExportMenu({ planId, planTitle, caption, current }: ExportMenuProps) {
  const [texts, locale] = [useTexts(), useLocale()];
  const words = texts.timelineExport;
  const { search } = usePlace();
  const [isAwake, setAwake] = useState(false);
  const [isDark, setDark] = useState(false);
  const [state, setState] = useState<State>("idle");
  useEffect(() => setAwake(true), []);
  const at = `/plans/${planId}/timeline`;

  async function save(format: PictureOrder["format"]) {
    setState("drawing");
    const input = current();
    const { savePicture } = await import("./save-picture");
    const name = words.fileName(planTitle, input.today);
    const theme = isDark ? "dark" : "light";
    const outcome = await savePicture({ format, theme, input, caption: caption(input), name, locale, texts });
    setState(outcome === "too-large" ? { tooLargeAt: Number(format) } : outcome);
  }

  return (
    <Menu label={words.menu}>
      {isAwake ? (
        <>
          <button type="button" className="menu-item" onClick={() => save("svg")}>
            {words.svg}
          </button>
          {scales.map((scale) => (
            <button key={scale} type="button" className="menu-item" onClick={() => save(scale)}>
              {words.png(scale)}
            </button>
          ))}
          <label className="menu-item flex items-center gap-2">
            <input type="checkbox" checked={isDark} onChange={(event) => setDark(event.target.checked)} />
            {words.dark}
          </label>
        </>
      ) : (
        <a href={`${at}/svg${search}`} className="menu-item" download>
          {words.svg}
        </a>
      )}
      {paperNames.map((paper) => (
        <a key={paper} href={`${at}/print${withPaper(search, paper)}`} className="menu-item">
          {words.print(paper)}
        </a>
      ))}
      <p role="status" className="px-2 text-sm text-ink-soft">
        {typeof state === "object" && words.tooLarge(state.tooLargeAt)}
        {state === "drawing" && words.drawing}
        {state === "saved" && words.drawn}
        {state === "failed" && words.failed}
      </p>
    </Menu>
  );
}

function withPaper(search: string, paper: string): string {
  const params = new URLSearchParams(search);
  params.set("paper", paper);
  return `?${params}`;
}
