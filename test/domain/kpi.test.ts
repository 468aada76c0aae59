import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchKpis } from "../../src/domain/kpi.ts";
import { kpiLibrary } from "../../src/library/kpis.ts";
import { enCategories as en } from "../../src/text/en/words.ts";
import { svCategories as sv } from "../../src/text/sv/words.ts";

const LIBRARIES = { sv: kpiLibrary("sv"), en: kpiLibrary("en") };
const CATEGORIES = { sv, en };
const language = fc.constantFrom("sv", "en");

function codes(of: keyof typeof LIBRARIES, query: string): string[] {
  return searchKpis(LIBRARIES[of], query, CATEGORIES[of]).map(({ code }) => code);
}

describe("searchKpis()", () => {
  test.each<{ of: "sv" | "en"; query: string; finds: string[]; because: string }>([
    { of: "sv", query: "soliditet", finds: ["equity-ratio"], because: "a name" },
    { of: "sv", query: "SOLIDITET", finds: ["equity-ratio"], because: "case is nothing" },
    { of: "sv", query: "  solid  ", finds: ["equity-ratio"], because: "its beginning, and no spaces" },
    { of: "sv", query: "iditet", finds: [], because: "no word begins so" },
    { of: "sv", query: "nps", finds: ["nps"], because: "the letters in brackets; eNPS begins otherwise" },
    { of: "sv", query: "oee", finds: ["oee"], because: "an English code works in Swedish" },
    { of: "sv", query: "kassa likvid", finds: [], because: "both words must begin one" },
    { of: "sv", query: "ärendekö", finds: ["backlog"], because: "å, ä, ö are letters of their own" },
    { of: "sv", query: "ÄRENDEKÖ", finds: ["backlog"], because: "and have capitals" },
    { of: "sv", query: "arendeko", finds: [], because: "a is not ä" },
    { of: "sv", query: "a\u0308rendeko\u0308", finds: ["backlog"], because: "a Mac may write ä as two" },
    { of: "sv", query: "frånvarodagar", finds: ["absence"], because: "a word of the formula" },
    { of: "en", query: "time hire", finds: ["time-to-hire"], because: "words between are left out" },
    { of: "en", query: "hire time", finds: ["time-to-hire"], because: "in whatever order" },
    { of: "en", query: "LTV:CAC", finds: ["ltv-cac"], because: "signs only part words" },
    {
      of: "en",
      query: "on-time",
      finds: ["on-time-delivery", "on-time-milestones"],
      because: "a hyphen too",
    },
    { of: "en", query: "(.*", finds: codes("en", ""), because: "signs alone ask for nothing" },
    { of: "en", query: "unicorns", finds: [], because: "there is none" },
  ])("$query in $of: $because", ({ of, query, finds }) => {
    expect(codes(of, query)).toEqual(finds);
  });

  test("nothing asked for is the whole library, in its order", () => {
    expect(searchKpis(LIBRARIES.sv, " ", sv)).toEqual(LIBRARIES.sv);
  });

  test("names that begin so come before those that only tell of it", () => {
    expect(codes("en", "revenue").slice(0, 2)).toEqual(["revenue-growth", "revenue-per-employee"]);
    expect(codes("en", "revenue")).toContain("gross-margin");
  });

  test.each([
    { query: "customer churn", is: "churn", because: "its whole name, though others begin with Customer" },
    { query: "churn", is: "churn", because: "in the name, not only in the formula of LTV" },
    { query: "cac", is: "cac", because: "its letters stand in its name" },
    { query: "net m", is: "net-margin", because: "half a name" },
  ])("of all that $query finds, $is comes first: $because", ({ query, is }) => {
    expect(codes("en", query)[0]).toBe(is);
  });

  test.each([
    { of: "en", query: "Financial", category: "financial", because: "the word that stands over them" },
    { of: "en", query: "operat", category: "operational", because: "its beginning" },
    { of: "sv", query: "finansiellt", category: "financial", because: "in Swedish" },
    { of: "sv", query: "medarbetare", category: "employee", because: "in Swedish" },
  ] as const)("$query in $of finds all that is $category: $because", ({ of, query, category }) => {
    const all = LIBRARIES[of].filter((kpi) => kpi.category === category).map(({ code }) => code);
    expect(codes(of, query)).toEqual(expect.arrayContaining(all));
    expect(codes(of, query).length).toBeLessThan(58);
  });

  test("a KPI comes first by its own name, in capitals too", () => {
    fc.assert(
      fc.property(language, fc.nat(57), fc.boolean(), (of, index, capitals) => {
        const { name, code } = LIBRARIES[of][index] ?? { name: "", code: "" };
        expect(codes(of, capitals ? name.toUpperCase() : name)[0]).toBe(code);
      }),
    );
  });

  test("one more letter finds nothing new", () => {
    fc.assert(
      fc.property(language, fc.nat(57), fc.nat(20), (of, index, length) => {
        const name = LIBRARIES[of][index]?.name ?? "";
        const shorter = codes(of, name.slice(0, length));
        expect(shorter).toEqual(expect.arrayContaining(codes(of, name.slice(0, length + 1))));
      }),
    );
  });
});
