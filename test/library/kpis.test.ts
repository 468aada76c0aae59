import { describe, expect, test } from "vitest";
import type { LibraryKpi } from "../../src/domain/kpi.ts";
import { CATEGORIES } from "../../src/domain/kpi.ts";
import { KPI_TEXTS } from "../../src/library/kpi-texts.ts";
import { kpiLibrary } from "../../src/library/kpis.ts";

const LANGUAGES = ["sv", "en"] as const;

function find(library: readonly LibraryKpi[], name: string): LibraryKpi {
  const found = library.find((kpi) => kpi.name === name);
  if (!found) throw new Error(`no ${name} in the library`);
  return found;
}

describe.each(LANGUAGES)("the library in %s", (language) => {
  const library = kpiLibrary(language);

  test("has the 58 definitions, no two with one code or name", () => {
    expect(library).toHaveLength(58);
    expect(new Set(library.map(({ code }) => code)).size).toBe(58);
    expect(new Set(library.map(({ name }) => name.toLowerCase())).size).toBe(58);
  });

  test("has no text without a definition", () => {
    expect(Object.keys(KPI_TEXTS[language]).sort()).toEqual(library.map(({ code }) => code).sort());
  });

  test("names every KPI in words and tells how it is computed", () => {
    for (const { code, name, formula } of library) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(name, code).not.toBe(code);
      expect(formula, code).not.toBe("");
      expect([name, formula].join(), code).not.toMatch(/^\s|\s$|\s{2}|^=/);
    }
  });

  test("has something of every category", () => {
    expect(new Set(library.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
  });

  test("counts nothing but points from −100 to +100 that its formula calls a percentage", () => {
    const percentages = library.filter(({ formula }) => formula.startsWith("%"));
    expect(percentages.map(({ code, unit }) => `${code}: ${unit}`)).toEqual(["nps: p", "enps: p"]);
  });
});

test("the languages differ in words alone", () => {
  const facts = (language: "sv" | "en") =>
    kpiLibrary(language).map(({ name: _, formula: __, unit: ___, ...kept }) => kept);
  expect(facts("sv")).toEqual(facts("en"));
});

/**
 * Some of each kind: both names, and why the rest is so; ↑ is that more is better, L leading and G lagging, D, W, M and Q
 * the cadence.
 */
test.each`
  sv                                 | en                                         | is                                        | because
  ${"Bruttomarginal"}                | ${"Gross margin"}                          | ${"increase % lagging monthly null"}      | ${"↑ % G M"}
  ${"Nettomarginal"}                 | ${"Net margin"}                            | ${"increase % lagging quarterly null"}    | ${"↑ % G Q"}
  ${"Kassalikviditet"}               | ${"Quick ratio"}                           | ${"at-least % lagging monthly 1"}         | ${"↑ (≥ 100) in percent, kept as 1"}
  ${"LTV i förhållande till CAC"}    | ${"LTV to CAC"}                            | ${"at-least ggr lagging quarterly 3"}     | ${"↑ (≥ 3)"}
  ${"Budgetavvikelse"}               | ${"Budget variance"}                       | ${"between % lagging monthly null"}       | ${"↔: too little is no better than too much"}
  ${"Kundfordringstid (DSO)"}        | ${"Days sales outstanding (DSO)"}          | ${"decrease dagar lagging monthly null"}  | ${"↓ d G M"}
  ${"Kassatid"}                      | ${"Cash runway"}                           | ${"increase mån leading monthly null"}    | ${"it tells what is to come"}
  ${"Försäljningsintäkter"}          | ${"Sales revenue"}                         | ${"increase kr lagging weekly null"}      | ${"the first of W/M"}
  ${"Kundbortfall"}                  | ${"Customer churn"}                        | ${"decrease % lagging monthly null"}      | ${"fewer lost is better"}
  ${"Rekommendationsvilja (NPS)"}    | ${"Net promoter score (NPS)"}              | ${"increase p leading quarterly null"}    | ${"L/G is leading; points"}
  ${"Första svarstid"}               | ${"First response time"}                   | ${"decrease h leading daily null"}        | ${"the first of D/W"}
  ${"Ärendekö"}                      | ${"Case backlog"}                          | ${"decrease st leading daily null"}       | ${"↓ st L D"}
  ${"Webbplatstrafik"}               | ${"Website visits"}                        | ${"increase st leading daily null"}       | ${"↑ st L D/W"}
  ${"Personalomsättning"}            | ${"Staff turnover"}                        | ${"decrease % lagging monthly null"}      | ${"of people: lower is better"}
  ${"Lageromsättning"}               | ${"Inventory turnover"}                    | ${"increase ggr lagging monthly null"}    | ${"of stock: higher is better"}
  ${"Utrustningseffektivitet (OEE)"} | ${"Overall equipment effectiveness (OEE)"} | ${"increase % lagging daily null"}        | ${"↑ % G D/W"}
  ${"Driftsättningstakt"}            | ${"Deployment frequency"}                  | ${"increase per dag leading weekly null"} | ${"↑ st/d L W"}
  ${"Återställningstid"}             | ${"Recovery time"}                         | ${"decrease min lagging weekly null"}     | ${"↓ min G W"}
`("$sv, $en: $is, $because", ({ sv, en, is }) => {
  const { code, unit, measure, kind, cadence, target } = find(kpiLibrary("sv"), sv);
  expect(`${measure} ${unit} ${kind} ${cadence} ${target}`).toBe(is);
  expect(find(kpiLibrary("en"), en).code).toBe(code);
});

test.each([
  { code: "website-visits", sv: "st", en: "", because: "English counts without a word" },
  { code: "dso", sv: "dagar", en: "days", because: "written out, as d is no word" },
  { code: "cash-runway", sv: "mån", en: "months", because: "mån is Swedish" },
  { code: "ltv-cac", sv: "ggr", en: "x", because: "a multiple" },
  { code: "mrr", sv: "kr", en: "kr", because: "a placeholder for the money of the file" },
  { code: "churn", sv: "%", en: "%", because: "a share is kept from 0 to 1" },
])("$code is counted in $sv, $en: $because", ({ code, sv, en }) => {
  const units = LANGUAGES.map((language) => kpiLibrary(language).find((kpi) => kpi.code === code)?.unit);
  expect(units).toEqual([sv, en]);
});
