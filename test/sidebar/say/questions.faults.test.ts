import { describe, expect, test } from "vitest";
import { sayQuestion } from "../../../src/sidebar/say/questions.ts";
import { LANGUAGES } from "../../../src/text/language.ts";
import { sayRefusal } from "../../../src/text/say.ts";
import { panelTexts } from "../../../src/text/texts.ts";
import { kpi } from "../kpi-samples.ts";
import { loaded } from "../samples.ts";

/** What is asked and refused wrongly. Each row has the right answer and fails today; when it is mended its mark has to go. */

/** What is asked before a KPI that supports the key result "Svarstid" is deleted. */
function asked(feeds: boolean): string | undefined {
  const kpis = [kpi("KPI1", { title: "Ärendetid", supports: "KR1" }, { feeds })];
  return sayQuestion({ code: "delete-kpi", id: "KPI1" }, loaded({ kpis }))?.text;
}

describe("deleting a KPI that feeds a key result", () => {
  test.fails("U6 the question says which key result loses its value", () => {
    expect(asked(true)).toContain("Svarstid");
  });

  test.fails("U6 the question does not say that nothing else goes", () => {
    expect(asked(true)).not.toContain("Inget annat följer med.");
  });

  test("of one that only supports it nothing else goes", () => {
    expect(asked(false)).toBe("Inget annat följer med.");
  });

  test.fails.each(LANGUAGES)("U6 the refusal names the tick as the form does, in %s", (language) => {
    const title = "Svarstid";
    expect(sayRefusal({ code: "feeds", title }, language)).toContain(
      panelTexts(language).kpiForm.feed(title),
    );
  });
});
