const attaching = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d|\ufe0e|\ufe0f)$/u;
const regional = /^\p{Regional_Indicator}$/u;

// Printable ASCII, Latin letters, common punctuation, kana, Chinese: nothing among them attaches to what stands before it.
const separate = /^[ -~\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u3001-\u3029\u3041-\u3096\u4e00-\u9fff\uff01-\uff60]*$/;

/**
 * What a reader takes for single characters: marks, skin tones, joined emoji and flags stay whole. Lazy, so that a
 * title of any length costs little more than the part that is read.
 */
export function graphemes(text: string): Iterable<string> {
  return separate.test(text) ? text : clusters(text);
}

function* clusters(text: string): Generator<string> {
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
