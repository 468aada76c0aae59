import { expect, test } from "vitest";
import { CADENCE_DAYS, CADENCES } from "../../src/domain/freshness.ts";
import { fail, ok } from "../../src/domain/result.ts";
import { cadenceWords, parseCadence } from "../../src/tables/settings.ts";
import { LANGUAGES } from "../../src/text/language.ts";

test.each(LANGUAGES)("parseCadence() takes each word that is offered in %s", (language) => {
  const read = cadenceWords(language).map((word) => parseCadence(word, "en"));
  expect(read).toEqual(CADENCES.map((cadence) => ok(CADENCE_DAYS[cadence])));
});

test.each([
  { cell: "", is: ok(undefined), because: "nobody wants check-ins" },
  { cell: 10, is: ok(10), because: "days of one's own" },
  { cell: " VECKOVIS ", is: ok(7), because: "case and spaces do not matter" },
  { cell: "two-weekly", is: ok(14), because: "the code is a word too" },
  {
    cell: 0,
    is: fail({ code: "unknown-cadence", text: "0", words: cadenceWords("sv") }),
    because: "less than a day",
  },
  {
    cell: "ofta",
    is: fail({ code: "unknown-cadence", text: "ofta", words: cadenceWords("sv") }),
    because: "no cadence",
  },
])("parseCadence() of $cell: $because", ({ cell, is }) => {
  expect(parseCadence(cell, "sv")).toEqual(is);
});
