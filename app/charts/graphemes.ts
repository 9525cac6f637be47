const attaching = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d|\ufe0e|\ufe0f)$/u;
const regional = /^\p{Regional_Indicator}$/u;

/**
 * What a reader takes for single characters: marks, skin tones, joined emoji and flags stay whole. Lazy, so that a
 * title of any length costs no more than the part that is read.
 */
export function* graphemes(text: string): Generator<string> {
  let cluster = "";
  let joined = false;
  for (const point of text) {
    const completesFlag = regional.test(point) && regional.test(cluster);
    if (cluster !== "" && !joined && !completesFlag && !attaching.test(point)) {
      yield cluster;
      cluster = "";
    }
    cluster += point;
    joined = point === "\u200d";
  }
  if (cluster !== "") yield cluster;
}

/** One line without control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ").trim();
}
