import { expect, test } from "vitest";
import type { Refusal } from "../../src/domain/refusal.ts";
import { sayRefusal } from "../../src/text/say.ts";

test.each<{ refusal: Refusal; en: string; sv: string; because: string }>([
  {
    refusal: { code: "busy" },
    en: "Somebody else is saving just now.",
    sv: "Någon annan sparar just nu.",
    because: "most say one thing",
  },
  {
    refusal: { code: "missing-header", sheet: "OKR", headers: ["Titel"] },
    en: "In the sheet OKR the column “Titel” is missing. Was it renamed or deleted?",
    sv: "I bladet OKR saknas kolumnen ”Titel”. Har den bytt namn eller tagits bort?",
    because: "one header",
  },
  {
    refusal: { code: "missing-header", sheet: "OKR", headers: ["Titel", "Vikt"] },
    en: "In the sheet OKR the columns “Titel”, “Vikt” are missing. Were they renamed or deleted?",
    sv: "I bladet OKR saknas kolumnerna ”Titel”, ”Vikt”. Har de bytt namn eller tagits bort?",
    because: "several",
  },
  {
    refusal: { code: "too-long", field: "title", limit: 50_000 },
    en: "Title: the text is too long, at most 50,000 characters.",
    sv: "Titel: texten är för lång, högst 50\u00a0000 tecken.",
    because: "the field in the language's words, the number in its marks",
  },
  {
    refusal: { code: "linked", title: "NPS", field: "actual" },
    en: "Actual value of “NPS” comes from a formula in the sheet. Change the formula, or what it refers to.",
    sv: "Faktiskt värde för ”NPS” kommer från en formel i bladet. Ändra formeln eller det som den hänvisar till.",
    because: "a field again",
  },
  {
    refusal: { code: "gone", title: "NPS" },
    en: "“NPS” is no longer in the sheet.",
    sv: "”NPS” finns inte längre i bladet.",
    because: "named, where it had a name",
  },
  {
    refusal: { code: "gone", title: "" },
    en: "This is no longer in the sheet.",
    sv: "Det här finns inte längre i bladet.",
    because: "and else not",
  },
  {
    refusal: { code: "undo-changed", titles: ["NPS", "Churn"] },
    en: "It can no longer be undone: somebody has changed “NPS”, “Churn” since.",
    sv: "Det går inte längre att ångra: någon har ändrat ”NPS”, ”Churn” sedan dess.",
    because: "all that were changed",
  },
])("sayRefusal() of $refusal: $because", ({ refusal, en, sv }) => {
  expect(sayRefusal(refusal, "en")).toBe(en);
  expect(sayRefusal(refusal, "sv")).toBe(sv);
});
