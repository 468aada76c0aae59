import { tokenize } from "@borgar/fx";
import { afterEach, expect, test } from "vitest";
import { buildBoard } from "../board.ts";
import { kpi } from "../kpi-builders.ts";
import { closeAll, openWorkbook } from "../workbook.ts";

afterEach(closeAll);

/** The functions in our formulas. What they give for every kind of cell, test/standin/tests/engine/engine-differences.test.ts says. */
const COMMON = [
  "ABS",
  "AND",
  "ARRAYFORMULA",
  "AVERAGE",
  "COUNT",
  "COUNTIF",
  "DATE",
  "DAY",
  "FILTER",
  "FIXED",
  "HSTACK",
  "IF",
  "IFERROR",
  "INDEX",
  "INT",
  "ISNUMBER",
  "MATCH",
  "MAX",
  "MIN",
  "MONTH",
  "N",
  "OKR_HISTORY",
  "OKR_PERIODS",
  "OKR_TRACK",
  "OR",
  "RIGHT",
  "ROUND",
  "ROW",
  "SEARCH",
  "SORT",
  "SPARKLINE",
  "SUM",
  "SUMPRODUCT",
  "UNIQUE",
  "VSTACK",
  "XLOOKUP",
  "YEAR",
];

test.each(["sv_SE", "en_US"])("every formula that a workbook in %s gets uses only COMMON", async (locale) => {
  const file = await openWorkbook({ locale });
  const { standin, done } = file;
  await done({ do: "insert-example" });
  await done({ do: "save-kpi", draft: kpi({ title: "NPS", target: 45, actual: 30 }), base: null });
  await buildBoard(file);
  const sheets = standin.dump();
  const cells = sheets.flatMap(({ formulas }) => formulas.flat()).filter(Boolean);
  const rules = sheets.flatMap(({ conditionalFormats }) => conditionalFormats as { values?: unknown[] }[]);
  const formulas = [...cells, ...rules.flatMap(({ values = [] }) => values.filter(isFormula))].map(String);
  const names = formulas.flatMap((formula) =>
    tokenize(formula).flatMap(({ type, value }) => (type === "func" ? [value.toUpperCase()] : [])),
  );
  expect([...new Set(names)].sort()).toEqual(COMMON);
});

function isFormula(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("=");
}
