import { expect, test } from "vitest";
import type { Reason } from "../../src/domain/status.ts";
import { sayReason } from "../../src/text/say.ts";
import { texts } from "../../src/text/texts.ts";

const FACTS: readonly { reason: Reason; en: string; sv: string }[] = [
  { reason: { code: "reached" }, en: "target reached", sv: "målet är nått" },
  { reason: { code: "on-plan" }, en: "on plan", sv: "enligt plan" },
  { reason: { code: "ahead", points: 12 }, en: "12 points ahead of plan", sv: "12 procentenheter före plan" },
  { reason: { code: "ahead", points: 1 }, en: "1 point ahead of plan", sv: "1 procentenhet före plan" },
  {
    reason: { code: "behind-plan", points: 23 },
    en: "23 points behind plan",
    sv: "23 procentenheter efter plan",
  },
  {
    reason: { code: "short-at-end", points: 5 },
    en: "the due date has passed, 5 points short",
    sv: "slutdatumet har passerat, 5 procentenheter kvar",
  },
  {
    reason: { code: "no-dates" },
    en: "no dates to judge the pace by",
    sv: "inga datum att bedöma takten mot",
  },
  { reason: { code: "limit-met" }, en: "the limit is met", sv: "gränsen hålls" },
  { reason: { code: "limit-missed" }, en: "the limit is not met", sv: "gränsen hålls inte" },
  { reason: { code: "action", done: true, late: true }, en: "done", sv: "gjord" },
  {
    reason: { code: "action", done: false, late: true },
    en: "should have been done",
    sv: "skulle ha varit gjord",
  },
  { reason: { code: "action", done: false, late: false }, en: "to do", sv: "att göra" },
  {
    reason: { code: "nothing-under", type: "key-result" },
    en: "no key results yet",
    sv: "inga nyckelresultat ännu",
  },
  { reason: { code: "nothing-under", type: "action" }, en: "no action items yet", sv: "inga åtgärder ännu" },
  {
    reason: { code: "children-blank", blank: 2, all: 3, type: "key-result" },
    en: "2 of 3 key results have no value",
    sv: "2 av 3 nyckelresultat saknar värde",
  },
  {
    reason: { code: "children-blank", blank: 1, all: 1, type: "key-result" },
    en: "1 of 1 key result has no value",
    sv: "1 av 1 nyckelresultat saknar värde",
  },
  {
    reason: { code: "children-blank", blank: 1, all: 4, type: "action" },
    en: "1 of 4 action items has no value",
    sv: "1 av 4 åtgärder saknar värde",
  },
  {
    reason: { code: "children-blank", blank: 1, all: 2, type: "objective" },
    en: "1 of 2 parts has no value",
    sv: "1 av 2 delar saknar värde",
  },
  {
    reason: { code: "problem", problem: { code: "circle" } },
    en: "⚠ the parents form a circle",
    sv: "⚠ raderna ligger under varandra i en cirkel",
  },
  {
    reason: { code: "problem", problem: { code: "no-target" } },
    en: "target missing",
    sv: "målvärde saknas",
  },
  {
    reason: { code: "stale", days: 16, because: { code: "behind-plan", points: 23 } },
    en: "23 points behind plan; no check-in for 16 days",
    sv: "23 procentenheter efter plan; ingen avstämning på 16 dagar",
  },
  {
    reason: { code: "stale", days: 1, because: undefined },
    en: "no check-in for 1 day",
    sv: "ingen avstämning på 1 dag",
  },
  {
    reason: { code: "set-by-hand", computed: "behind", because: { code: "on-plan" } },
    en: "set by hand; computed: Behind (on plan)",
    sv: "satt för hand; beräknad: Försenad (enligt plan)",
  },
  {
    reason: { code: "set-by-hand", computed: "no-data", because: undefined },
    en: "set by hand; computed: No data",
    sv: "satt för hand; beräknad: Inga data",
  },
];

test.each(FACTS)("$reason is said: $en", ({ reason, en, sv }) => {
  expect(sayReason(reason, "en")).toBe(en);
  expect(sayReason(reason, "sv")).toBe(sv);
});

test("statuses are named as the workbook names them", () => {
  const reason: Reason = { code: "set-by-hand", computed: "behind", because: undefined };
  expect(sayReason(reason, "en", (status) => `my ${status}`)).toBe("set by hand; computed: my behind");
});

test("every reason has been said above", () => {
  const said = new Set(FACTS.map(({ reason }) => reason.code).filter((code) => code !== "problem"));
  expect([...said].sort()).toEqual(Object.keys(texts("en").reasons).sort());
});
