import type { LoaderFunctionArgs } from "@remix-run/node";
import { letterDocx } from "~/formats/letter-docx/letter-docx";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { letterParams } from "~/http/letter-params.server";
import { problemResponse } from "~/http/respond.server";
import { wordingOf } from "~/http/wording.server";
import { formatsFor } from "~/i18n/formats";
import { wordLetter } from "~/routes/letters.$unitId.$year/word-letter";
import { loadLetter } from "~/services/load-letter.server";
import { attachedDocx } from "./attached-docx.server";

/** The letter as a file for word processors, in the reader's language: word by word what its page shows. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { unitId, year, version } = letterParams(request, params);
  const letter = await loadLetter(actor, unitId, year, version, asOfParam(request));
  if (!letter.ok) throw problemResponse(letter.problem);
  const { locale, texts } = await wordingOf(request);
  const { nameZh, nameEn } = letter.value.unit;
  const name = texts.letters.sheet.fileName(formatsFor(locale, texts).text(nameZh, nameEn), String(year));
  const sheet = wordLetter(letter.value, locale, texts);
  return attachedDocx(await letterDocx(sheet, name.replace(/\.docx$/, "")), name);
}
