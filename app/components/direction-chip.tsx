export type DirectionChipProps = {
  /** Place of the direction in its plan, 1, 2, 3 …. */
  readonly number?: number | undefined;
  readonly name: string;
};

/** A key direction, by number and name; directions carry no colour, colour is health's. */
export function DirectionChip({ number, name }: DirectionChipProps) {
  return (
    <span className="chip chip-outline">
      {number !== undefined && <span className="font-semibold tabular-nums">{number}</span>}
      {name}
    </span>
  );
}
