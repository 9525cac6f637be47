import { useTexts } from "~/i18n/texts-context";
import { KeyHint } from "../key-hint";
import { type KeyArea, keyStrokes } from "./key-strokes";

const areas: readonly KeyArea[] = ["everywhere", "timeline", "work"];

/** Every key and what it does, area by area. `level` is that of the areas' headings. */
export function KeyTable({ level }: { readonly level: 2 | 3 }) {
  const texts = useTexts().help.keys;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="grid gap-6">
      {areas.map((area) => (
        <section key={area} className="grid gap-2">
          <Heading className="text-md font-semibold">{texts.areas[area]}</Heading>
          <dl className="key-table">
            {keyStrokes[area].map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <KeyHint key={key} keys={key} />
                  ))}
                </dt>
                <dd>{texts.deeds[does]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
