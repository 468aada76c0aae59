/** Throws at the first cell in which two tables differ by more than the order of additions can make. */
export function sameAnswers(
  one: readonly (readonly unknown[])[],
  other: readonly (readonly unknown[])[],
): void {
  if (one.length !== other.length) throw new Error(`${one.length} and ${other.length} rows`);
  one.forEach((row, place) => {
    row.forEach((cell, column) => {
      const beside = other[place]?.[column];
      if (!same(cell, beside)) throw new Error(`row ${place}, column ${column}: ${cell} and ${beside}`);
    });
  });
}

function same(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) < 1e-9;
  return one === other;
}
