import { incompleteBeta } from "./incomplete-beta.ts";

/**
 * The chance that a value of Student's t distribution is at most t: its cumulative distribution function.
 *
 * Right to some 12 digits; 0 and 1 at the infinities.
 *
 * @param freedom degrees of freedom, a whole number from 1
 */
export function studentT(t: number, freedom: number): number {
  return t < 0 ? tail(t, freedom) : 1 - tail(t, freedom);
}

/**
 * The t that a share of the distribution stays below: the inverse of {@link studentT}.
 *
 * Halves an interval until no number lies between its ends; it runs once per drawing, so speed is no matter.
 *
 * @param share from ½ to less than 1
 */
export function studentTQuantile(share: number, freedom: number): number {
  let [low, high] = [0, 1];
  while (studentT(high, freedom) < share) [low, high] = [high, 2 * high];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (studentT(middle, freedom) < share) low = middle;
    else high = middle;
  }
}

/**
 * The chance of lying further out than t on its side: I_x(ν/2, ½) / 2 with x = ν / (ν + t²).
 *
 * DLMF 8.17.4 for the far half; Abramowitz & Stegun 26.7.1 and 26.5.27; Numerical Recipes (3rd ed.), 6.14.
 */
function tail(t: number, freedom: number): number {
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
  const [a, b] = [freedom / 2, 1 / 2];
  const [x, rest] = [freedom / (freedom + square), square / (freedom + square)];
  const whole = betaWithHalf(a);
  if (x < (a + 1) / (a + b + 2)) return incompleteBeta({ a, b, x, rest }) / whole / 2;
  return (1 - incompleteBeta({ a: b, b: a, x: rest, rest: x }) / whole) / 2;
}

/** B(a, ½) for whole and half a, from B(½, ½) = π and B(1, ½) = 2 by B(a + 1, ½) = B(a, ½) · a / (a + ½) (DLMF 5.12.1, 5.5.1). */
function betaWithHalf(a: number): number {
  const whole = Number.isInteger(a);
  let beta = whole ? 2 : Math.PI;
  for (let from = whole ? 1 : 1 / 2; from < a; from += 1) beta *= from / (from + 1 / 2);
  return beta;
}
