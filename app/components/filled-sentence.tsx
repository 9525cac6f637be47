import { Children, type ReactNode } from "react";

// Of the private use area: no sentence of the catalogue holds them.
const firstMark = 0xe000;
const marks = /([\ue000-\ue0ff])/u;

export type FilledSentenceProps = {
  /** A catalogue's sentence with as many places as there are children. */
  readonly sentence: (...places: string[]) => string;
  readonly children: ReactNode;
};

/** A sentence of the catalogue with elements in its places, in the order its language puts them. */
export function FilledSentence({ sentence, children }: FilledSentenceProps) {
  const parts = Children.toArray(children);
  const said = sentence(...parts.map((_, index) => String.fromCharCode(firstMark + index)));
  const pieces = said.split(marks).map((piece) => (marks.test(piece) ? parts[piece.charCodeAt(0) - firstMark] : piece));
  return <>{Children.toArray(pieces)}</>;
}
