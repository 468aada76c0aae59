import { expect, test } from "vitest";
import { searchKpis } from "../../src/domain/kpi.ts";
import { kpiLibrary } from "../../src/library/kpis.ts";
import { texts } from "../../src/text/texts.ts";

/** What people look for in the library and do not find. Each row fails today; when it is mended its mark has to go. */

function found(query: string): string[] {
  return searchKpis(kpiLibrary("sv"), query, texts("sv").sheet.categories).map(
    ({ code, name }) => `${code} ${name}`,
  );
}

test("a word of a name finds it", () => {
  expect(found("vinst").length).toBeGreaterThan(0);
});

test("U15 omsättning finds a KPI of sales", () => {
  expect(found("omsättning")).toContainEqual(expect.stringMatching(/revenue|sales/));
});

test.fails.each([
  { query: "nöjd kund", code: /satisf|nps|csat/, because: "satisfied customers, in any form of the words" },
])("U15 $query finds what fits: $because", ({ query, code }) => {
  expect(found(query)).toContainEqual(expect.stringMatching(code));
});
