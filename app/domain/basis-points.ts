import { z } from "zod";

/** A share of the whole in hundredths of a percent: an integer, 0–10,000. */
export const BasisPoints = z
  .number("share-invalid")
  .int("share-invalid")
  .min(0, "share-invalid")
  .max(10_000, "share-invalid");
export type BasisPoints = z.infer<typeof BasisPoints>;

export const whole: BasisPoints = 10_000;

/** How much a child counts among its siblings: an integer, 1–10,000. Weights need not sum to anything. */
export const Weight = z
  .number("weight-invalid")
  .int("weight-invalid")
  .min(1, "weight-invalid")
  .max(10_000, "weight-invalid");

/** `numerator / denominator`, rounded half up, for non-negative integers below 2^53. */
export function divideHalfUp(numerator: number, denominator: number): number {
  const quotient = Math.floor(numerator / denominator);
  const remainder = numerator - quotient * denominator;
  return remainder * 2 >= denominator ? quotient + 1 : quotient;
}

/** What `part` is of `total`, in basis points, never above the whole. */
export function shareOf(part: number, total: number): BasisPoints {
  return Math.min(whole, divideHalfUp(part * whole, total));
}
