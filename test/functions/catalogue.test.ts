import { expect, test } from "vitest";
import { CATALOGUE, runCellFunction } from "../../src/functions/catalogue.ts";

test("every function stands in the catalogue, with its alias", () => {
  expect(CATALOGUE.map(({ name, alias }) => [name, alias])).toEqual([
    ["OKR_DIFFERENCE", "OKR_SKILLNAD"],
    ["OKR_PROGRESS", "OKR_FRAMSTEG"],
    ["OKR_EXPECTED", "OKR_FORVANTAT"],
    ["OKR_STATUS", undefined],
    ["OKR_ROLLUP", "OKR_SAMMANVAGT"],
    ["OKR_FORECAST", "OKR_PROGNOS"],
    ["OKR_TRACK", undefined],
    ["OKR_PERIODS", "OKR_PERIODER"],
    ["OKR_HISTORY", "OKR_HISTORIK"],
  ]);
});

test("no argument is changed", () => {
  const frozen = Object.freeze([Object.freeze([1]), Object.freeze([""])]);
  expect(runCellFunction("OKR_DIFFERENCE", Object.freeze([frozen, 5]))).toEqual([[4]]);
});

test("a name that is no function is named", () => {
  expect(() => runCellFunction("OKR_MAGIC", [])).toThrow("OKR_MAGIC");
});
