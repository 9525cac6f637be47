import type { Locator, Page } from "playwright-core";

// The keystroke-level model (Card, Moran, Newell): an average typist's key, and a hand to the mouse, a point and a click.
const secondsPerKey = 0.28;
const secondsPerClick = 1.5;
// A Chinese character by its pinyin, with its share of choosing among candidates.
const keysPerCharacter = 3;

/** Somebody at a keyboard: does what a person does in the browser, and counts it. */
export interface Person {
  press(key: string): Promise<void>;
  /** Types into whatever has the focus. */
  write(text: string): Promise<void>;
  click(target: Locator): Promise<void>;
  effort(): Effort;
}

export interface Effort {
  readonly keystrokes: number;
  readonly clicks: number;
  /** What these keys and clicks take an average person, in seconds; thinking aside. */
  readonly seconds: number;
}

export function aPersonAt(page: Page): Person {
  let keystrokes = 0;
  let clicks = 0;
  return {
    async press(key) {
      keystrokes += key.split("+").length;
      await page.keyboard.press(key);
    },
    async write(text) {
      keystrokes += [...text].reduce(
        (keys, character) => keys + (/[\x20-\x7e]/u.test(character) ? 1 : keysPerCharacter),
        0,
      );
      if (/^[\x20-\x7e]*$/.test(text)) await page.keyboard.type(text);
      else await page.keyboard.insertText(text);
    },
    async click(target) {
      clicks += 1;
      await target.click();
    },
    effort: () => ({
      keystrokes,
      clicks,
      seconds: Math.round(keystrokes * secondsPerKey + clicks * secondsPerClick),
    }),
  };
}
