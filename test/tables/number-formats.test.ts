import { expect, test } from "vitest";
import { unitFormat } from "../../src/tables/number-formats.ts";

test.each([
  { unit: "", values: [1.5], format: "0.###############", because: "no unit: as Sheets shows it itself" },
  {
    unit: "dagar",
    values: [50, 40, 46],
    format: '#,##0 "dagar"',
    because: "whole numbers have no decimal mark",
  },
  {
    unit: "dagar",
    values: [50, 40, 46.2],
    format: '#,##0.0 "dagar"',
    because: "one decimal somewhere is one everywhere",
  },
  { unit: "%", values: [0.05], format: "0%", because: "5 % is kept as 0.05" },
  { unit: "%", values: [0.05, 0.042], format: "0.0%", because: "4.2 %" },
  { unit: "%", values: [0.07], format: "0%", because: "0.07 × 100 is 7.000000000000001 in binary" },
  { unit: "kr", values: [1 / 3], format: '#,##0.000 "kr"', because: "no more than three decimals" },
  { unit: 'a"b\\', values: [], format: '#,##0 "ab"', because: "a unit cannot break out of its quotes" },
])("unitFormat() of $unit and $values is $format: $because", ({ unit, values, format }) => {
  expect(unitFormat(unit, values)).toBe(format);
});
