import { expect, test } from "vitest";
import { languageOf } from "../../src/text/language.ts";

test.each([
  { locale: "sv_SE", is: "sv", because: "Swedish" },
  { locale: "sv", is: "sv", because: "Swedish without a country" },
  { locale: "sv-FI", is: "sv", because: "Swedish in Finland" },
  { locale: "SV_se", is: "sv", because: "whatever its case" },
  { locale: "en_US", is: "en", because: "English" },
  { locale: "svx", is: "en", because: "not every language that begins so" },
  { locale: "de_DE", is: "en", because: "English for all others" },
  { locale: "", is: "en", because: "and for none" },
])("languageOf($locale) is $is: $because", ({ locale, is }) => {
  expect(languageOf(locale)).toBe(is);
});
