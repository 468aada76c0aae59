import type { Extras } from "./records.ts";

interface Copying {
  from: string;
  to: string;
  /** What Google does with developer metadata of a copied sheet is not documented. */
  withMetadata: boolean;
}

/** Gives a copied sheet all that hangs on its original. */
export function copyRecords(extras: Extras, { from, to, withMetadata }: Copying): void {
  const copied = <T extends { sheetId: string }>(records: readonly T[]): T[] =>
    records.filter(({ sheetId }) => sheetId === from).map((one) => moved(one, from, to));
  const numbered = <T extends { id: number }>(one: T): T => ({ ...one, id: extras.nextId++ });
  extras.conditionals.push(...copied(extras.conditionals));
  extras.validations.push(...copied(extras.validations));
  extras.filters.push(...copied(extras.filters));
  extras.protections.push(...copied(extras.protections).map(numbered));
  extras.charts.push(...copied(extras.charts).map(numbered));
  if (!withMetadata) return;
  const hanging = extras.metadata.filter(({ place }) => "sheetId" in place && place.sheetId === from);
  extras.metadata.push(...hanging.map((one) => numbered(moved(one, from, to))));
}

/** A copy of a record that names the one sheet where the record names the other. */
function moved<T>(record: T, from: string, to: string): T {
  return JSON.parse(JSON.stringify(record), (key, value) =>
    key === "sheetId" && value === from ? to : value,
  );
}
