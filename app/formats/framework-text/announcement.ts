import { partedAt } from "./list-items";
import { type TierPhrase, tierPhrase, valuePhrase } from "./tier-phrase";

const lead =
  /^.*(?:围绕|聚焦|紧扣|按照|坚持|实施|明确|确立|提出|形成|构建|打造|突出|推进|落实|锚定|抓好|做好|即|为|是)[“"「]?/;
const tail = /[”"」]?的?(?:总体|工作|发展)*(?:思路|部署|要求|格局|布局)$/;

/** The tiers a sentence lists one after the other (一个目标、三大主题、四化建设), or null where it lists none. */
export function announcedIn(sentence: string): TierPhrase[] | null {
  const [, inner] = /[“"「]([^“”"「」]*[、，,][^“”"「」]*)[”"」]/.exec(sentence) ?? [];
  const pieces = partedAt(inner ?? sentence.replace(tail, ""), /[、，,；;]/).flatMap(joined);
  if (pieces.length < 2) return null;
  const tiers: TierPhrase[] = [];
  for (const [index, piece] of pieces.entries()) {
    const phrase = counting(piece) ?? (index === 0 ? counting(piece.replace(lead, "")) : null) ?? valuePhrase(piece);
    if (!phrase) return null;
    tiers.push(phrase);
  }
  return tiers.filter(({ kind }) => kind !== "value").length >= 2 ? tiers : null;
}

function counting(piece: string): TierPhrase | null {
  const phrase = tierPhrase(piece);
  return phrase && phrase.label !== "" ? phrase : null;
}

// …、四化建设和六大重点任务
function joined(piece: string): string[] {
  const [, before, after] = /^(.+?)(?:以及|和|与|及)(.+)$/.exec(piece) ?? [];
  return before && after && counting(before) && counting(after) ? [before, after] : [piece];
}
