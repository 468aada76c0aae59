type Table = readonly (readonly unknown[])[];

/** Sums of a hundred thousand numbers differ by this much when they are added in another order. */
const NOISE = 1e-9;

/**
 * Throws at the first cell in which two tables differ by more than the order of additions can make, or when one of them
 * has not just as many columns. Blank rows at the end may be left out, and a blank cell may be nothing or "".
 */
export function sameAnswers(one: Table, other: Table, columns: number): void {
  const rows = Math.max(one.length, other.length);
  for (const { length } of other)
    if (length !== columns) throw new Error(`${length} columns, not ${columns}`);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [cell, beside] = [one[row]?.[column] ?? "", other[row]?.[column] ?? ""];
      if (!same(cell, beside)) throw new Error(`row ${row}, column ${column}: ${cell} and ${beside}`);
    }
  }
}

function same(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) < NOISE;
  return one === other;
}
