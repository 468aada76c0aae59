import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Refusal } from "../../../src/app/contract.ts";
import { panelIn } from "../../../src/sidebar/model/outcome.ts";
import { readAnswer } from "../../../src/sidebar/server/answer.ts";
import { CHURN } from "../kpi-samples.ts";
import {
  checkInEntry,
  draftCheckIn,
  goal,
  history,
  keyResult,
  objective,
  panel,
  pastCheckIn,
} from "../samples.ts";

/** As it comes over the wire. */
function sent(answer: Answer): unknown {
  return JSON.parse(JSON.stringify(answer));
}

/** One of each code, so that a new one cannot be forgotten. */
const REFUSALS: { readonly [Code in Refusal["code"]]: Extract<Refusal, { code: Code }> } = {
  "not-set-up": { code: "not-set-up", language: "en" },
  "no-settings": { code: "no-settings", language: "sv" },
  "bad-rules": { code: "bad-rules", sentence: "en gräns är text" },
  "missing-header": { code: "missing-header", sheet: "OKR", headers: ["Titel"] },
  "double-header": { code: "double-header", sheet: "OKR", headers: ["Titel"] },
  busy: { code: "busy" },
  changed: { code: "changed", conflicts: [{ title: "Mål", field: "target", yours: 1, theirs: null }] },
  gone: { code: "gone", title: "Mål" },
  "more-below": { code: "more-below", titles: [] },
  merged: { code: "merged", range: "A1:B2" },
  linked: { code: "linked", title: "Mål", field: "actual" },
  "too-long": { code: "too-long", field: "title", limit: 49_999 },
  feeds: { code: "feeds", title: "NPS" },
  circle: { code: "circle" },
  "no-title": { code: "no-title" },
  "undo-changed": { code: "undo-changed", titles: ["Svarstid"] },
  "nothing-to-undo": { code: "nothing-to-undo" },
  "not-yet": { code: "not-yet" },
  "bad-request": { code: "bad-request", detail: "do" },
  failed: { code: "failed", detail: "Service failed" },
};

describe("readAnswer()", () => {
  test.each(Object.values(REFUSALS))("takes the refusal $code with its sentence", (refusal) => {
    const read = readAnswer(sent({ ok: false, refusal, sentence: "Så är det." }));
    expect(read).toEqual({ ok: false, refusal: { ...refusal, sentence: "Så är det." } });
  });

  const parts = Object.values(REFUSALS).flatMap((refusal) =>
    Object.keys(refusal).map((part) => ({ refusal, part })),
  );
  test.each(parts)("does not take the refusal $refusal.code without its $part", ({ refusal, part }) => {
    const broken = { ok: false, refusal: { ...refusal, [part]: undefined }, sentence: "" };
    expect(readAnswer(broken)).toMatchObject({ ok: false, refusal: { code: "unreadable" } });
  });

  test("takes a panel with all that it holds, and none", () => {
    const linked = {
      ...goal("KR9", "key-result", { measure: null, startDate: null }),
      linked: ["actual"] as const,
    };
    const statuses = [
      { code: "done", label: "Klart", fill: "#000000", color: "#ffffff" },
      { code: "", label: "Pausad", fill: "#ffffff", color: "#000000" },
    ] as const;
    const checkedIn = {
      me: "Anna Berg",
      kept: draftCheckIn(checkInEntry("KR1", { confidence: 4, note: "Bra" })),
      undo: { action: "check-in", title: "Svarstid", count: 8 },
      daily: true,
      objectives: [goal("O1", "objective", {}, [keyResult("KR1", {}, { updated: null, days: null })])],
    } as const;
    const full: Answer = { ok: true, panel: panel({ loose: [linked], statuses, ...checkedIn }) };
    expect(readAnswer(sent(full))).toEqual(full);
    expect(readAnswer({ ok: true, panel: null })).toEqual({ ok: true, panel: null });
  });

  test("takes histories with and without a forecast", () => {
    const forecast = { value: 7, low: 6, high: 8, from: 10, arrival: null, chance: 0.7 };
    const told: Answer = {
      ok: true,
      histories: [
        history("KR1", [pastCheckIn(1, 10), pastCheckIn(2, null, { confidence: 3 })], { forecast }),
        history("KR2", [], { whyNone: "Inga avstämningar." }),
      ],
    };
    expect(readAnswer(sent(told))).toEqual(told);
  });

  const broken = (changes: object) => ({ ok: true, panel: { ...panel(), ...changes } });
  test.each<{ what: unknown; because: string }>([
    { what: null, because: "it is nothing" },
    { what: "ok", because: "it is a text" },
    { what: [], because: "it is a list" },
    { what: { ok: true }, because: "no panel is null, not left out" },
    { what: { ok: false, sentence: "" }, because: "no refusal" },
    { what: { ok: false, refusal: { code: "tired" }, sentence: "" }, because: "an unknown code" },
    { what: { ok: false, refusal: { code: "busy" } }, because: "no sentence" },
    { what: broken({ today: "2026-11-23" }), because: "a day is a number" },
    { what: broken({ language: "de" }), because: "a language that we do not speak" },
    { what: broken({ statuses: [{ code: "late" }] }), because: "a status that nobody knows" },
    { what: broken({ objectives: [{ ...objective(), type: "wish" }] }), because: "a type that no row has" },
    { what: broken({ objectives: [{ ...objective(), fields: {} }] }), because: "a goal without fields" },
    { what: broken({ objectives: [{ ...objective(), computed: {} }] }), because: "nothing computed" },
    { what: broken({ loose: [{ ...objective(), linked: ["id"] }] }), because: "no field of a form" },
    { what: broken({ loose: [{ ...objective(), children: [{}] }] }), because: "broken far down" },
    { what: broken({ loose: [{ ...objective(), freshness: { due: true } }] }), because: "half a freshness" },
    { what: broken({ limits: {} }), because: "nothing to judge by" },
    {
      what: broken({ kept: { ...draftCheckIn(), answers: [{ id: "KR1" }] } }),
      because: "an answer without a value",
    },
    {
      what: broken({ kept: { ...draftCheckIn(), entries: { KR1: {} } } }),
      because: "nothing typed about a row",
    },
    {
      what: broken({ undo: { action: "dance", title: "", count: 1 } }),
      because: "an action that nobody knows",
    },
    { what: { ok: true, histories: [{ id: "KR1" }] }, because: "a history without check-ins" },
  ])("$what is unreadable: $because", ({ what }) => {
    expect(readAnswer(what)).toMatchObject({ ok: false, refusal: { code: "unreadable" } });
  });

  test("never throws, and believes nothing else", () => {
    const nearly = fc.record({ ok: fc.boolean(), panel: fc.anything(), refusal: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), nearly), (junk) => {
        const read = readAnswer(junk);
        const none = read.ok && panelIn(read) === null;
        expect(none || (!read.ok && read.refusal.code === "unreadable")).toBe(true);
      }),
    );
  });
});

test.each([
  { answer: { ok: true, library: [CHURN] }, ok: true, because: "a KPI of the library" },
  { answer: { ok: true, library: [{ ...CHURN, cadence: "hourly" }] }, ok: false, because: "no such cadence" },
  { answer: { ok: true, formula: "=A1" }, ok: true, because: "a formula" },
  { answer: { ok: true, formula: null }, ok: false, because: "no formula" },
])("readAnswer() takes it: $ok, $because", ({ answer, ok }) => {
  expect(readAnswer(answer).ok).toBe(ok);
});
