import { KeyHint } from "~/components/key-hint";
import { useTexts } from "~/i18n/texts-context";
import { GridDialog } from "./grid-dialog";

// Which keys do what, in the order they are learned; names are those of the catalogue.
const shown = {
  moving: {
    arrows: ["↑ ↓ ← →"],
    ends: ["Home", "End", "Ctrl"],
    pages: ["PageUp", "PageDown"],
    typeAhead: ["A…Z", "1.2"],
  },
  editing: {
    edit: ["Enter", "F2"],
    save: ["Enter"],
    next: ["Tab", "Shift+Tab"],
    giveUp: ["Esc"],
  },
  structure: {
    below: ["Ctrl+Enter"],
    inside: ["Ctrl+Shift+Enter"],
    inOut: ["Alt+→", "Alt+←"],
    upDown: ["Alt+↑", "Alt+↓"],
    cancel: ["Delete"],
  },
  selecting: { select: ["Space"], extend: ["Shift+↑", "Shift+↓"], all: ["Ctrl+A"] },
  other: { undo: ["Ctrl+Z", "Ctrl+Y"], details: ["e"], help: ["?"] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** All keys of the outline. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  const texts = useTexts().grid.help;
  const words: Readonly<Record<string, string>> = texts.rows;
  return (
    <GridDialog title={texts.title} close={close}>
      <div className="grid-keys">
        {(Object.keys(shown) as (keyof typeof shown)[]).map((group) => (
          <section key={group} className="grid content-start gap-2">
            <h3 className="font-semibold">{texts.groups[group]}</h3>
            <dl className="grid gap-2">
              {Object.entries<readonly string[]>(shown[group]).map(([name, keys]) => (
                <div key={name} className="grid gap-0.5">
                  <dt className="flex flex-wrap gap-1">
                    {keys.map((key) => (
                      <KeyHint key={key} keys={key} />
                    ))}
                  </dt>
                  <dd className="text-sm text-ink-soft">{words[name]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </GridDialog>
  );
}
