import { useTexts } from "~/i18n/texts-context";
import { KeyHint } from "../key-hint";
import { type KeyArea, keyStrokes } from "./key-strokes";

type Props = {
  /** Level of the areas' headings. */
  readonly level: 2 | 3;
  readonly areas: readonly KeyArea[];
};

/** Keys and what they do, area by area. */
export function KeyTable({ level, areas }: Props) {
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
