import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import type { DecadeTimelineInput } from "../decade-timeline-input";
import type { Caption } from "../svg/caption";
import { drawPng } from "./draw-png";
import { fileName } from "./file-name";
import { pictureOf } from "./picture-of";
import { saveFile } from "./save-file";

/** What is to be saved: a vector graphic, or a picture of so many times its size. */
export type PictureOrder = {
  readonly format: "svg" | 1 | 2 | 4;
  readonly theme: "light" | "dark";
  readonly input: DecadeTimelineInput;
  readonly caption: Caption;
  /** Without its ending. */
  readonly name: string;
  readonly locale: Locale;
  readonly texts: Texts;
};

/** Saves what is seen as a file. Arrives only when somebody asks for it. */
export async function savePicture(order: PictureOrder): Promise<"saved" | "too-large" | "failed"> {
  const { format, input, caption, theme, name } = order;
  const picture = pictureOf(input, caption, theme, order);
  if (format === "svg") {
    saveFile(new Blob([picture.markup], { type: "image/svg+xml;charset=utf-8" }), fileName(name, "svg"));
    return "saved";
  }
  const drawn = await drawPng(picture, format);
  if (!drawn.ok) return drawn.reason;
  saveFile(drawn.blob, fileName(name, "png"));
  return "saved";
}
