import type { SuccessionType } from "~/charts/timeline-input";
import { terminalSigns } from "./drawn-ribbons";

export const successionTypes: readonly SuccessionType[] = [
  "carried-over",
  "revised",
  "split",
  "merged",
  "achieved",
  "discontinued",
];

const shapes = {
  "carried-over": "M0,4H30V12H0Z",
  split: "M0,4C18,4,14,0,30,0V5C16,5,18,8,12,8S16,11,30,11V16C14,16,18,12,0,12Z",
  merged: "M30,4C12,4,16,0,0,0V5C14,5,12,8,18,8S14,11,0,11V16C16,16,12,12,30,12Z",
};

/** A ribbon of one type in small, within 30 × 16 px. */
export function SuccessionSample({ type }: { readonly type: SuccessionType }) {
  if (type === "revised") return <path className="decade-ribbon revised" d="M0,8H30" strokeWidth={8} />;
  if (type !== "achieved" && type !== "discontinued")
    return <path className={`decade-ribbon ${type}`} d={shapes[type]} />;
  return (
    <>
      <path className={`decade-ribbon ${type}`} d="M0,4H22V12H0Z" />
      <g className={`decade-terminal ${type}`} transform="translate(22,8)">
        <circle r={7} />
        <path d={terminalSigns[type]} />
      </g>
    </>
  );
}
