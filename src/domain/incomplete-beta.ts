/** The arguments of an incomplete beta function; all positive. */
export interface BetaArguments {
  readonly a: number;
  readonly b: number;
  /** Between 0 and 1. */
  readonly x: number;
  /** 1 − x, given beside x because a subtraction would lose its digits where x is close to 1. */
  readonly rest: number;
}

/** Digits beyond these are lost to rounding anyway. */
const PRECISION = 1e-16;

/** Stands for a 0 in a denominator, so that Lentz's method passes it. */
const TINY = 1e-300;

/** The fraction needs in the order of √max(a, b) steps (Numerical Recipes 6.4); this is for a million. */
const MOST_STEPS = 10_000;

/**
 * The incomplete beta function B_x(a, b): the integral of t^(a−1) (1 − t)^(b−1) from 0 to x.
 *
 * Quick and exact to some 14 digits for x < (a + 1) / (a + b + 2); beyond that take B(a, b) less B_(1−x)(b, a).
 *
 * DLMF 8.17.1 and 8.17.22, https://dlmf.nist.gov/8.17; Press et al., Numerical Recipes (3rd ed.), 6.4.
 */
export function incompleteBeta({ a, b, x, rest }: BetaArguments): number {
  return (x ** a * rest ** b) / (a * continuedFraction(a, b, x));
}

/** 1 + d₁ / (1 + d₂ / (1 + …)) by the modified Lentz method: Numerical Recipes (3rd ed.), 5.2. */
function continuedFraction(a: number, b: number, x: number): number {
  let fraction = 1;
  let numerator = 1;
  let denominator = 0;
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const d = coefficient(step, { a, b, x });
    denominator = 1 / (1 + d * denominator || TINY);
    numerator = 1 + d / numerator || TINY;
    fraction *= numerator * denominator;
    if (Math.abs(numerator * denominator - 1) <= PRECISION) break;
  }
  return fraction;
}

/** DLMF 8.17.23: d₂ₘ for even steps, d₂ₘ₊₁ for odd ones. */
function coefficient(step: number, { a, b, x }: Omit<BetaArguments, "rest">): number {
  const m = Math.floor(step / 2);
  const below = (a + step - 1) * (a + step);
  return step % 2 === 0 ? (m * (b - m) * x) / below : (-(a + m) * (a + b + m) * x) / below;
}
